import { type Finding } from '../fault.js';
import type { Subject } from '../subject.js';
/** What is to be taken over from another consent product, and cannot be. */
export declare function migrate(subject: Subject): Generator<Finding>;

import { type Finding } from '../fault.js';
import type { Subject } from '../subject.js';
/** Services and categories that nothing belongs to. */
export declare function unused(subject: Subject): Generator<Finding>;

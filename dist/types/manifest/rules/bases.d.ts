import { type Finding } from '../fault.js';
import type { Subject } from '../subject.js';
/** The conditions that the law sets on each basis. */
export declare function bases(subject: Subject): Generator<Finding>;

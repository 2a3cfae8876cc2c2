import type { Finding } from '../fault.js';
import type { Subject } from '../subject.js';
/** Names that stand in two rows, and patterns that cover a name of another category. */
export declare function duplicates(subject: Subject): Generator<Finding>;

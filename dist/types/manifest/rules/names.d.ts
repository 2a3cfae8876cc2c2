import type { Finding } from '../fault.js';
import type { Subject } from '../subject.js';
/** Names that no cookie can have, and rows that take in Latchkey's own record. */
export declare function names(subject: Subject): Generator<Finding>;

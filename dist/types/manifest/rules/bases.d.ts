import { type Finding } from '../fault.js';
import type { Subject } from '../subject.js';
/** The conditions that PECR Schedule A1 sets on each basis. */
export declare function bases(subject: Subject): Generator<Finding>;

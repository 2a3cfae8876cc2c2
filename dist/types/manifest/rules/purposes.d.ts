import type { Finding } from '../fault.js';
import type { Subject } from '../subject.js';
/** Products that are known to do something else than their category or their group says. */
export declare function purposes(subject: Subject): Generator<Finding>;

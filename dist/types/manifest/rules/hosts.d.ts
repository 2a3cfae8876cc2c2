import type { Finding } from '../fault.js';
import type { Subject } from '../subject.js';
/** Hosts that belong to two services, or to a service and the site itself. */
export declare function hosts(subject: Subject): Generator<Finding>;

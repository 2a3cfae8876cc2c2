import { type Finding } from '../fault.js';
import type { Subject } from '../subject.js';
/** Days that no calendar has, and a review that should have been. */
export declare function dates({ site, changes, now }: Subject): Generator<Finding>;

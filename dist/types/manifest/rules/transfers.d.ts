import { type Finding } from '../fault.js';
import type { Subject } from '../subject.js';
/** What is said about data that leave the UK must agree, and rest on something that still holds. */
export declare function transfers(subject: Subject): Generator<Finding>;

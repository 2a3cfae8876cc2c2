import { type Finding } from '../fault.js';
import type { Subject } from '../subject.js';
/** Lifetimes that browsers cut short, and lifetimes that regulators think too long. */
export declare function lifetimes(subject: Subject): Generator<Finding>;

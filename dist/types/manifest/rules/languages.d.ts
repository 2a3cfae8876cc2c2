import { type Finding } from '../fault.js';
import type { Subject } from '../subject.js';
/** Texts that some visitors would read in a language that is not theirs. */
export declare function languages(subject: Subject): Generator<Finding>;

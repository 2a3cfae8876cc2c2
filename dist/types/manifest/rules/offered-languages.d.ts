import { type Finding } from '../fault.js';
import type { Subject } from '../subject.js';
/** Languages that a site offers and nobody has texts for, or whose texts no speaker has read. */
export declare function offeredLanguages({ languages, options }: Subject): Generator<Finding>;

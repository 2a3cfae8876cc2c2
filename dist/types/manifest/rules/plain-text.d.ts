import { type Finding } from '../fault.js';
import type { Subject } from '../subject.js';
/** Texts that would be shown with their tags, and texts of nothing but spaces. */
export declare function plainText(subject: Subject): Generator<Finding>;

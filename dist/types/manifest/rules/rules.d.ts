import type { Finding } from '../fault.js';
import type { Subject } from '../subject.js';
/** Looks at a manifest for one kind of fault. */
export type Rule = (subject: Subject) => Iterable<Finding>;
/** What the shape of a manifest cannot say. */
export declare const RULES: readonly Rule[];

import type { Decision } from '../choice/types.js';
/**
 * Whether a visitor has to be asked or told of something. An objection stands although its subject has changed: to tell of
 * what is off would be to ask for it, and an OK to that would take the objection back.
 */
export declare function hasNews({ asks, tells, answers }: Decision): boolean;

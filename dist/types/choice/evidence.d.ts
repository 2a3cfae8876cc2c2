import type { Left } from '../gate/left.js';
import type { Method } from './types.js';
/** What goes with a record and has no room in the cookie. Written after a decision, never before one. */
export interface Evidence {
    /** Through what the decision was made. */
    readonly by: Exclude<Method, 'other'>;
    /** Whether the browser sent Global Privacy Control then. */
    readonly gpc: boolean;
    /** The rules under which was asked. */
    readonly rules: string;
    /** Language of the words that were shown. */
    readonly lang: string;
    /** What a withdrawal could not remove. */
    readonly left: readonly Left[];
}
/**
 * The evidence that goes with a record, which is kept in localStorage under that record: with any other it says
 * nothing. Undefined where there is none. Never throws.
 */
export declare function readEvidence(record: string | undefined): Evidence | undefined;

import type { Left } from '../gate/left.js';
import type { Declared } from '../manifest/declared.js';
import type { Answer, Decision, Method } from './types.js';
/** What a visitor said, as a receipt has it: where the basis is `statistics` or `appearance`, no answer is consent. */
export type ReceiptAnswer = Answer | 'objected' | 'not objected';
/** The record of a visitor's choice, as plain data. What only this browser's storage knows is null where that is lost. */
export interface Receipt {
    /** When it was made, to the minute, as an ISO 8601 time in UTC. */
    readonly time: string;
    /** The rules under which was asked. */
    readonly rules: string;
    /** Whether the browser sent Global Privacy Control; where that is not known any more, whether it does now. */
    readonly gpc: boolean;
    /** Through what the decision was made. */
    readonly by: Method | null;
    /** Language of the words that were shown. */
    readonly lang: string | null;
    /** What was said and holds, by category, and by service where it differs from its category. */
    readonly answers: Readonly<Record<string, ReceiptAnswer>>;
    /**
     * By id, the mark of what each answer was given upon, also of those that hold no more since that has changed. None
     * where the browser keeps no record.
     */
    readonly fingerprints: Readonly<Record<string, string>>;
    /** What a withdrawal could not remove. */
    readonly left: readonly Left[];
}
/**
 * The record of a visitor's choice; null before one. Never throws.
 * @param text the record as it is stored; undefined where the browser keeps none.
 */
export declare function receiptOf({ categories, services }: Declared, { time, answers, gpc }: Decision, text: string | undefined): Receipt | null;

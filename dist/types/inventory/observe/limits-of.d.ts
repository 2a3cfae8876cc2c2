import type { Gaps } from './gaps.js';
/** What an inventory could not see. */
export interface Unseen extends Partial<Gaps> {
    readonly lang: string;
    readonly level: string;
    /** How often there was no room for what an earlier page showed. */
    readonly full: number;
    /** What went wrong. */
    readonly errors: readonly unknown[];
}
/** What an inventory could not see, in sentences; in English where we do not speak the page's language. */
export declare function limitsOf(unseen: Unseen): string[];

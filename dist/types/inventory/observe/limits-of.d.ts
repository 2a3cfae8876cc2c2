import type { Gaps } from './gaps.js';
/** What an inventory could not see. */
export interface Unseen extends Partial<Gaps> {
    readonly lang: string;
    /** Default: `guard`. */
    readonly level?: string | undefined;
    /** How often there was no room for what an earlier page showed. Default: never. */
    readonly full?: number | undefined;
    /** What went wrong. */
    readonly errors: readonly unknown[];
}
/** What an inventory could not see, in sentences; in English where we do not speak the page's language. */
export declare function limitsOf(unseen: Unseen): string[];

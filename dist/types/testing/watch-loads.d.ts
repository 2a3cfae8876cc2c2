import type { DrivenContext, DrivenPage } from './driven-browser.js';
/** What became of the pages that a visitor was led to. */
export interface Loads {
    /** What went wrong with one since somebody asked last, as a sentence; null where nothing did. */
    takeFault(): string | null;
}
/** Watches whether pages come whole: also those that load by themselves, as after a decision, which nobody waits for. */
export declare function watchLoads(context: DrivenContext, page: DrivenPage): Loads;

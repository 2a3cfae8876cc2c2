import type { Head, Visit } from '../visit.js';
/** What the snippet says of the banner that it puts into the page. */
export interface RenderedBanner {
    readonly lang: string;
    readonly style: string;
}
/**
 * Takes over a banner that was rendered ahead, with the first frame.
 * @param keep ends the search for it with the run.
 * @returns the function that takes it away; null where the page does not have one that fits.
 */
export declare function showRenderedBanner(visit: Visit, { lang, style }: RenderedBanner, keep: Head['keep']): Promise<(() => void) | null>;

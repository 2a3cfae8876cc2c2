import type { Decision } from '../choice/types.js';
import type { Declared } from '../manifest/declared.js';
import type { Manifest } from '../manifest/types.js';
import type { Words } from '../words/words.js';
/** The sections of a language that the headless parts need. */
export type HeadlessWords = Pick<Words, 'common' | 'banner' | 'again' | 'panel'>;
/** What the headless parts are told about a site. */
export interface SiteOptions {
    /** The whole manifest, the same as in the head. */
    readonly manifest: Manifest;
    /** The language in which they speak. Default: English. */
    readonly words?: HeadlessWords | undefined;
    /**
     * What the server read by `readChoice`; the page must be given the same until it has taken over the server's HTML.
     * Default: nothing is known, and nothing allowed.
     */
    readonly decision?: Decision | undefined;
}
/** A site as the headless parts know it. */
export interface Site {
    readonly manifest: Manifest;
    readonly declared: Declared;
    readonly words: HeadlessWords;
    /** What counts on the server, and in the page until that has been taken over. */
    readonly first: Decision;
    /** What counts where no Latchkey runs. */
    readonly unknown: Decision;
}
/** Reads what the headless parts are told. Never throws: a faulty manifest shuts what is faulty. */
export declare function createSite({ manifest, words, decision }: SiteOptions): Site;

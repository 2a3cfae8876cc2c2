import type { Manifest } from '../../manifest/types.js';
import { type UrlOwners } from '../../manifest/url-owners.js';
import type { Visit } from '../../visit.js';
import { type PageLink } from './find-link.js';
import type { PlaceholderLanguage } from './placeholder-markup.js';
/** What a placeholder offers, as plain data. */
export interface Offer {
    readonly title: string;
    /** Whether the page gave no title, and this is ours. */
    readonly isUntitled: boolean;
    /** Whose it is and what it would do; what works without it. */
    readonly says: readonly string[];
    /** The ids that have to be allowed for it. */
    readonly ids: readonly string[];
    /** Whether the visitor has allowed it, and this document cannot show it. */
    readonly isDecided: boolean;
    /**
     * Whether it can be shown alone: to allow a whole category once would let in services that nobody has named here.
     */
    readonly canShow: boolean;
    /** Label of the button that decides for good. */
    readonly always: string;
    readonly link: PageLink | null;
    /** Address of a picture of this site; empty where there is none. */
    readonly poster: string;
}
interface Sources {
    readonly visit: Pick<Visit, 'declared' | 'choice'>;
    readonly manifest: Manifest;
    readonly words: PlaceholderLanguage;
    readonly ownersOf: UrlOwners['ownersOf'];
    /** Whether a link of the page belongs to another embed. */
    readonly isTaken: (link: Element) => boolean;
}
/**
 * What can be offered for something that waits.
 * @param element what waits at the gate; a `source` waits in the embed that shows it.
 * @returns null where no choice of the visitor's would let it in.
 */
export declare function readOffer(element: HTMLElement, embed: HTMLElement, { visit, manifest, words, ownersOf, isTaken }: Sources): Offer | null;
export {};

/** Where a visitor gets at the thing itself. */
export interface PageLink {
    readonly href: string;
    /** What the page calls it; empty where it does not say. */
    readonly text: string;
    /** The page's own link to it, which is taken over. */
    readonly own: Element | null;
}
/**
 * Finds the link to what waits: in `data-link`, marked by its class beside the embed, inside it, or right after it where
 * it leads to the same service; else the embed's own address.
 * @param isTaken whether a link belongs to another embed.
 */
export declare function findLink(embed: HTMLElement, isTheirs: (url: URL) => boolean, isTaken: (link: Element) => boolean): PageLink | null;

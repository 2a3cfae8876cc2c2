import type { PartButton } from './part-button.js';
/** Nothing is to be said: on a server that knows of no question, after a decision, and where no Latchkey runs. */
export interface ClosedBanner {
    readonly state: 'closed';
}
/** A question, or a notice. */
export interface AskingBanner {
    readonly state: 'asking';
    /** Goes onto the element around it all. */
    readonly region: RegionProps;
    readonly title: string;
    /** Paragraphs. */
    readonly says: readonly string[];
    /** Null where there is nothing that could be accepted: what visitors have turned off stays off. */
    readonly accept: PartButton | null;
    /** Accept and Reject are equals: give both the same look. */
    readonly reject: PartButton;
    /** Opens the settings; a link to a page with `useSettings` does as well. */
    readonly settings: PartButton;
}
/** The outcome, after a press or a decision in the settings. */
export interface ConfirmingBanner {
    readonly state: 'confirming';
    /** Goes onto the element around it all. */
    readonly region: RegionProps;
    /** Goes onto what is said: it is read out, and takes the focus. */
    readonly confirmation: ConfirmationProps;
    readonly outcome: string;
    /** A sentence in three parts; the middle one is the link to the settings. */
    readonly change: readonly [before: string, link: string, after: string];
    readonly hide: PartButton;
}
/** What a banner says and does, without any look. */
export type BannerParts = ClosedBanner | AskingBanner | ConfirmingBanner;
/** Names the region, says its language, keeps it out of search results, and lets visitors' tools find it. */
export interface RegionProps {
    readonly id: 'latchkey-banner';
    readonly role: 'region';
    readonly 'aria-label': string;
    readonly 'data-nosnippet': '';
    readonly lang: string;
    readonly dir: 'ltr' | 'rtl';
}
/** Has what is said read out, and takes the focus, which would be lost with the button that was pressed. */
export interface ConfirmationProps {
    readonly role: 'alert';
    readonly tabIndex: -1;
    readonly ref: (element: HTMLElement | null) => void;
}

import type { Plurals } from '../plural.js';
/** What the banner says. Phrases in lists complete "we …". */
export interface BannerWords {
    /** Heading, and name of the region: `{site}`. */
    readonly title: string;
    /** Stands for a site that gives no name. */
    readonly thisSite: string;
    /** First sentence. In English it holds "we use cookies": tools that answer banners for visitors look for that. */
    readonly needed: string;
    /** What waits for permission: `{list}`. */
    readonly permission: string;
    /** What is on until the visitor objects: `{list}`. */
    readonly objection: string;
    /** The same where the browser sends Global Privacy Control, and it is off: `{list}`. */
    readonly objected: string;
    /** How a phrase stands in a list: `{doing}`. */
    readonly item: string;
    /** The phrase of a category that has a title only: `{title}`. */
    readonly titled: string;
    /** The last phrase of a list that is too long for the banner. */
    readonly more: Plurals;
    /** How many others receive data after consent. */
    readonly others: Plurals;
    readonly accept: string;
    readonly reject: string;
    /** Twins of `accept` and `reject` where nothing asks and visitors are only told. */
    readonly leaveOn: string;
    readonly turnOff: string;
    /** The same where it is off, since the browser sends Global Privacy Control. */
    readonly turnOn: string;
    readonly leaveOff: string;
    readonly hide: string;
    readonly accepted: string;
    readonly rejected: string;
    /** Twins of `accepted` and `rejected` where nothing was asked: it is no consent. */
    readonly isOn: string;
    readonly isOff: string;
    /** The same where visitors were asked about some and told of some. */
    readonly allOn: string;
    readonly allOff: string;
    readonly saved: string;
    /** A sentence in three parts; the middle one is the link to the settings. */
    readonly change: readonly [before: string, link: string, after: string];
}

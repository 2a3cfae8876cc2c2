/** What the banner says to those who have chosen, where something is new or different since. */
export interface AgainWords {
    /** Heading, and name of the region: `{site}`. */
    readonly title: string;
    /** What they were never asked about: `{list}`. */
    readonly isNew: string;
    /** One category that is different: `{title}`. */
    readonly isDifferent: string;
    /** Several: `{list}`. */
    readonly areDifferent: string;
    /** A list that is too long for the banner: `{list}`, and `{n}` more. */
    readonly more: string;
    /** Follows what waits for permission. In English it holds "we use cookies", as the first banner does. */
    readonly asks: string;
    /** Follows what is on until they object, and what they have objected to. */
    readonly staysOn: string;
    readonly staysOff: string;
    /** What was decided about all else. */
    readonly others: string;
    readonly accept: string;
    readonly reject: string;
    readonly accepted: string;
    readonly rejected: string;
}

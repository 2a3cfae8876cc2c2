/** What an inventory says that it could not see: to those who look after the website. */
export interface InventoryLimitsWords {
    /** Cookies that no script can read. */
    readonly httpOnly: string;
    /** What ran before our own code. */
    readonly earlier: string;
    /** Number of frames of other sites: `{count}`. */
    readonly frames: string;
    readonly workers: string;
    /** At `mark`: who asked another site. */
    readonly mark: string;
    /** Number of writes and requests that there was no room for: `{count}`. */
    readonly lost: string;
    /** Number of things that were seen and left out: `{count}`. */
    readonly leftOut: string;
    /** Number of requests that the browser dropped from its list: `{count}`. */
    readonly dropped: string;
    /** Number of things that extensions did: `{count}`. */
    readonly extensions: string;
    /** Number of things that wait and were not recorded: `{count}`. */
    readonly unheld: string;
    /** Number of things of which nobody can tell who did them: `{count}`. */
    readonly callers: string;
    /** A file of the site's that holds our code too: `{file}`. */
    readonly bundle: string;
    /** The browser does not tell of lifetimes and domains. */
    readonly cookieStore: string;
    /** Kinds of storage that could not be listed: `{list}`. */
    readonly failed: string;
    /** Number of times that there was no room for what a page showed: `{count}`. */
    readonly full: string;
    /** Something went wrong: `{error}`. */
    readonly error: string;
}

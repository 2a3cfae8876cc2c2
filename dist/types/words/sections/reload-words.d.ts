/** What is said where a decision needs the page to be loaded again. */
export interface ReloadWords {
    /** Where that would lose something, or the site asks first. */
    readonly fromNext: string;
    readonly showNow: string;
    /** The same where something was turned off whose code may still run. */
    readonly stopsNext: string;
    readonly stopNow: string;
}

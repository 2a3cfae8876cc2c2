/** A tracker that can be told to stop, by the way that its maker documents. */
export interface Writer {
    /** Where that way is documented. */
    readonly docs: string;
    /** Its hosts; those below them are its own too. */
    readonly hosts: readonly string[];
    /** How the names begin that it stores on the site that uses it. */
    readonly names: RegExp;
    /** The function that takes it, by its path from the window. */
    readonly call: string;
    /** What it is called with, one call after the other. */
    readonly given: readonly (readonly unknown[])[];
}
/**
 * Those that are known. They are told as soon as they are refused, before what they stored is removed. PostHog is not
 * among them: its way of stopping is to store that it was stopped.
 */
export declare const WRITERS: readonly Writer[];

/** A tool that moves, merges or delays scripts. */
export interface Optimiser {
    readonly name: string;
    /** What it leaves in the tags of a page's scripts and style sheets. */
    readonly trace: RegExp;
    /** Attributes by which it leaves a script alone; none where it knows none. */
    readonly marks: readonly string[];
}
/** docs/guides/snippet.md says where each mark is documented. */
export declare const OPTIMISERS: readonly Optimiser[];

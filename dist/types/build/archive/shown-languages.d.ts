/** In which languages a site speaks. */
export interface ShownLanguages {
    /** Tags of those whose words are known. */
    readonly known: readonly string[];
    /** Those whose words, or corrections of them, stand in a file of the site: path by tag. */
    readonly inFiles: ReadonlyMap<string, string>;
}
/** The languages in which pages of a site may speak: ours that need no naming, those that it offers, and its own. */
export declare function shownLanguages(manifest: unknown): ShownLanguages;

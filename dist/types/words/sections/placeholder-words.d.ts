/** What is said in the place of something that waits. */
export interface PlaceholderWords {
    /** Title, where the page gives none: `{name}` is a service. */
    readonly untitled: string;
    /** `{who}`, with who is behind it. */
    readonly provider: string;
    /** What it would do: `{who}` is one service or several. */
    readonly does: string;
    /** The same, of one that runs on the site's own hosts alone. */
    readonly doesHere: string;
    /** The same, where all that is known is the category `{name}`. */
    readonly uses: string;
    /** Shows it in this document, at `seal` for this visit. */
    readonly show: string;
    /** Decides for the service `{name}`. */
    readonly always: string;
    /** Decides for the category `{name}`. */
    readonly alwaysCategory: string;
    /** A link to the thing itself, on `{host}`. */
    readonly link: string;
}

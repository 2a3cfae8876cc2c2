/** What the receipt of a choice says: in the settings, in a file and on paper. */
export interface ReceiptWords {
    /** Opens it. */
    readonly title: string;
    /** Its heading in a file and on paper: `{site}`. */
    readonly heading: string;
    /** `{date}`, `{time}` */
    readonly chosen: string;
    /** Through what; `unknown` where the browser has lost it. */
    readonly by: Readonly<Record<'banner' | 'panel' | 'form' | 'embed' | 'api' | 'moved' | 'unknown', string>>;
    /** In which language was asked: `{language}`. */
    readonly read: string;
    readonly languages: Readonly<Record<'en' | 'cy' | 'ur' | 'pl', string>>;
    readonly gpc: string;
    /** `{date}` */
    readonly until: string;
    /** `{title}` of a category, or the name of a service that was chosen apart from it. */
    readonly answers: Readonly<Record<'granted' | 'refused' | 'objected' | 'not objected', string>>;
    /** Begins the list of what could not be removed. */
    readonly left: string;
    /** Why something could not be removed, and what to do: `{name}`. */
    readonly why: Readonly<Record<'http only' | 'third party' | 'other path' | 'comes back' | 'refused by the browser', string>>;
    /** `{rules}` */
    readonly rules: string;
    readonly download: string;
    readonly print: string;
    /** Name of the file, without its ending. */
    readonly file: string;
    /** Stands before the same as data. */
    readonly data: string;
}

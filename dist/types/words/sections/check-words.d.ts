/** What was found, and what to do about it and where; where nothing is to be done, the first alone. */
export type Said = readonly [says: string, todo?: string];
/** What a check of a page can find, by what it is about and how it came out. */
export interface CheckResults {
    readonly position: Readonly<Record<'first' | 'after' | 'perhapsAfter' | 'body' | 'late' | 'added' | 'bundled', Said>>;
    readonly copies: Readonly<Record<'one' | 'several', Said>>;
    readonly optimisers: Readonly<Record<'none' | 'marked' | 'unmarked' | 'setting', Said>>;
    readonly barrier: Readonly<Record<'first' | 'later' | 'missing' | 'notNeeded', Said>>;
    readonly level: Readonly<Record<'mark' | 'guard' | 'seal' | 'lowered' | 'noSuch', Said>>;
    readonly rehearsal: Readonly<Record<'on', Said>>;
    readonly control: Readonly<Record<'link' | 'added' | 'missing' | 'notNeeded' | 'broken', Said>>;
    readonly annex: Readonly<Record<'here' | 'linked' | 'elsewhere' | 'lost' | 'missing' | 'empty' | 'unknown', Said>>;
    readonly editor: Readonly<Record<'fine' | 'misspelt' | 'escaped', Said>>;
    readonly marks: Readonly<Record<'fine' | 'none' | 'unknownId' | 'running' | 'lost', Said>>;
    readonly age: Readonly<Record<'fresh' | 'overdue' | 'old' | 'noReview' | 'none', Said>>;
    readonly manifest: Readonly<Record<'sound' | 'faults' | 'unread' | 'unknown', Said>>;
    readonly language: Readonly<Record<'offered' | 'missing' | 'notOffered' | 'snippet', Said>>;
    readonly files: Readonly<Record<'whole' | 'failed' | 'unread', Said>>;
    readonly record: Readonly<Record<'none' | 'kept' | 'outdated' | 'several' | 'refused', Said>>;
}
/** What a page says when it is opened with `?latchkey=check`: to those who look after the website. */
export interface CheckWords {
    readonly title: string;
    readonly intro: string;
    readonly states: Readonly<Record<'ok' | 'mend' | 'unknown', string>>;
    /** "Nothing to mend.", where nothing is. */
    readonly whole: string;
    /** "To mend: {list}." */
    readonly toMend: string;
    readonly titles: Readonly<Record<keyof CheckResults, string>>;
    readonly results: CheckResults;
    /** Opens the details of a result. */
    readonly list: string;
    /** A script that stands in the page and has no address. */
    readonly inline: string;
    /** "Page checked: {page}, on {date}." */
    readonly checked: string;
    readonly close: string;
    readonly print: string;
    readonly download: string;
    /** Name of the file, without its ending. */
    readonly file: string;
}

/** A `Cookie` header whose first cookie of our name is a record, which is group 1. */
export declare const READABLE = "^(?:(?! *latchkey=)[^;]*;)* *latchkey= *(1\\.(?:0|[1-9a-z][0-9a-z]{0,6})(?:\\.[0-9a-z-]+(?:[+-]|%2[Bb])[0-9a-z]{7}){0,300}) *(?:;|$)";
/** A `Cookie` header with a later cookie of our name that differs from the first. */
export declare const TWO_VALUES = "^(?:(?! *latchkey=)[^;]*;)* *latchkey= *(?:([^; ]*) *;(?:[^;]*;)* *latchkey=(?! *\\1 *(?:;|$))|[^; ]+ +[^; ])";
/** A record that names an id twice. */
export declare const ID_TWICE = "(\\.[0-9a-z-]+)(?:[+-]|%2[Bb])[0-9a-z]{7}(?=\\.)(?:\\.[^.;]*)*?\\1(?:[+-]|%2[Bb])[0-9a-z]{7}(?:[.;| ]|$)";
/** What stands in a `Cookie` header before an entry of the record. */
export declare const UP_TO_ENTRY = "^(?:(?! *latchkey=)[^;]*;)* *latchkey= *[^;]*?";
/** A grant in a record, as it is now: `.` + id + `+` + fingerprint. */
export declare function granted(...switches: readonly {
    readonly id: string;
    readonly fingerprint: string;
}[]): string;
/** A refusal in a record, whatever it was said upon. */
export declare function refused(...switches: readonly {
    readonly id: string;
}[]): string;
/** Content types of documents: all that can hold scripts or frames. */
export declare const PAGE_TYPES: string;
/** Content types of scripts. */
export declare const SCRIPT_TYPES: string;
/** Both. */
export declare const COVERED_TYPES: string;

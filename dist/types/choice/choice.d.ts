import type { Declared } from '../manifest/declared.js';
import type { Choice } from './types.js';
/** Where the record is kept. It never throws, but may refuse: then the decision holds for this document. */
export interface RecordStore {
    read(): string | undefined;
    /** Keeps a text for a time in milliseconds. */
    write(text: string, lifetime: number): void;
}
export interface ChoiceOptions {
    readonly declared: Declared;
    readonly store: RecordStore;
    /** Whether the browser sends Global Privacy Control. */
    readonly gpc: boolean;
    /** In milliseconds since 1970. Default: the browser's clock. */
    readonly now?: () => number;
    /** Ids that are allowed for a while and not recorded; kept up to date. Default: none. */
    readonly once?: Set<string>;
    /** Whether the document is rendered ahead and nobody sees it: then nothing can be decided. Default: never. */
    readonly isAsleep?: () => boolean;
}
/** The visitor's choice in this document. None of it throws, whatever the record, the store or a listener does. */
export declare function createChoice<Id extends string = string>({ declared, store, gpc, now, once, isAsleep, }: ChoiceOptions): Choice<Id>;

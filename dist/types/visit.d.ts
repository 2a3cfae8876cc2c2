import type { Choice } from './choice/types.js';
import type { Held } from './gate/held.js';
import type { Declared } from './manifest/declared.js';
import type { Words } from './words/words.js';
/** Where the banner stands. `none`: the site shows its own. */
export type BannerLayout = 'flow' | 'bottom' | 'corner' | 'none';
/** One document's run of Latchkey: all that the lazily loaded files are given. */
export interface Visit {
    /** Language of the page, as a tag such as `en` or `cy-GB`. */
    readonly lang: string;
    /** Undefined where nothing was said: `flow`. */
    readonly banner: BannerLayout | undefined;
    /** The nonce of our own script; empty where it has none. */
    readonly nonce: string;
    readonly declared: Declared;
    readonly choice: Choice;
    /** What waits now, and what was refused. */
    readonly held: () => readonly Held[];
    /** Keeps a record of something that was refused, or would be; the first of its kind. */
    readonly note: (held: Omit<Held, 'when' | 'who'> & Partial<Pick<Held, 'who'>>) => void;
    /** Ids that are allowed in this document only or, at `seal`, for this visit. */
    readonly once: ReadonlySet<string>;
    /** `ask`: a decision that needs a new document waits for the visitor's word. */
    readonly reload: 'auto' | 'ask' | undefined;
    /** The manifest as the page gave it, unchecked: the whole, or its head part. `wholeManifest` gets the texts. */
    readonly source: unknown;
    /**
     * Loads a lazy file, with integrity where the script tag is used. Rejects when it cannot be had.
     * @param integrity of the file: whoever asks for it carries it.
     */
    readonly load: <Name extends keyof LazyFiles>(name: Name, integrity: string | undefined) => Promise<LazyFiles[Name]>;
}
/** The lazy files by name, and what each exports. */
export interface LazyFiles {
    panel: {
        /** Opens the settings in a dialog; the focus returns to the opener. */
        openPanel(visit: Visit, opener: Element | null): Promise<void>;
        /** Puts the settings into the page; returns the function that takes them out. */
        mountSettings(visit: Visit, host: Element): () => void;
    };
    annex: {
        /** Fills or takes over our tables and notices; returns the function that lets go of them. */
        mountElements(visit: Visit, elements: readonly Element[]): () => void;
    };
    validate: {
        /** Prints every fault of a manifest to the console, once. */
        explainFaults(input: unknown): void;
    };
    /** All that the head itself asks for; it knows the files behind it. */
    banner: {
        /** Makes the banner and puts it in the page; returns the function that takes it away. */
        mountBanner(visit: Visit): Promise<() => void>;
        /** Opens the settings in a dialog; the focus returns to the opener. */
        openPanel(visit: Visit, opener: Element | null): Promise<void>;
        /** Fills one of our elements; gives the function that lets go of it. */
        mount(visit: Visit, element: Element): Promise<() => void>;
        /** Gets what follows a decision. */
        aftercare(visit: Pick<Visit, 'load'>): Promise<LazyFiles['aftercare']>;
    };
    aftercare: {
        /** Removes declared entries that are not allowed now. */
        sweep(visit: Pick<Visit, 'declared' | 'choice' | 'note'>): void;
        /** Writes a record over others of its name. The time is in milliseconds. */
        replaceRecord(text: string, maxAgeMs: number): void;
        /** Does what a decision asks of a sealed document. */
        followDecision(visit: Visit, state: {
            readonly isNeeded: boolean;
            readonly isTouched: boolean;
        }): Promise<void>;
        /** Does what few pages need at their start: explains faults, rehearses a level, goes on after a reload of ours. */
        begin(visit: Visit, rehearsed: 'guard' | 'seal' | undefined): Promise<void>;
    };
    cy: {
        words: Words;
    };
}

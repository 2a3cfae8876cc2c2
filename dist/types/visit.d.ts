import type { Evidence } from './choice/evidence.js';
import type { Choice, Method } from './choice/types.js';
import type { Report } from './check/report.js';
import type { Held } from './gate/held.js';
import type { Left } from './gate/left.js';
import type { Seal } from './gate/seal.js';
import type { Seen } from './gate/merge-sights.js';
import type { Sights } from './gate/sights.js';
import type { Guard } from './gate/start-guard.js';
import type { LookUp } from './known/look-up.js';
import type { Declared } from './manifest/declared.js';
import type { Collector } from './inventory/collector.js';
import type { Inventory } from './inventory/inventory.js';
import type { Manifest } from './manifest/types.js';
import type { Faults } from './manifest/validate.js';
import type { Options } from './options.js';
import type { BannerChoice } from './ui/attach-banner.js';
import type { BannerLanguage } from './ui/banner-text.js';
import type { BannerTexts } from './ui/banner.js';
import type { MadeBanner } from './ui/make-banner.js';
import type { LanguageFiles } from './words/language-files.js';
import type { Words } from './words/words.js';
/** One document's run of Latchkey: all that the lazily loaded files are given. */
export interface Visit {
    /** Language of the page, as a tag such as `en` or `cy-GB`, or that which the visitor chose in this document. */
    lang: string;
    /** What the page asks for. */
    readonly options: Options;
    /** The nonce of our own script; empty where it has none. */
    readonly nonce: string;
    readonly declared: Declared;
    readonly choice: Choice;
    /** Keeps a record of something that was refused, or would be; the first of its kind. */
    readonly note: (held: Omit<Held, 'when' | 'who'> & Partial<Pick<Held, 'who'>>) => void;
    /** Ids that are allowed in this document only or, at `seal`, for this visit. */
    readonly once: ReadonlySet<string>;
    /** The manifest as the page gave it, unchecked: the whole, or its head part. `wholeManifest` gets the texts. */
    readonly source: unknown;
    /** What waits now, and what was refused; nothing before `page.js` has come. */
    held?: () => readonly Held[];
    /** How much waits now beyond the records that are kept; nothing before `page.js` has come. */
    unheld?: () => number;
    /** What the hooks saw; nothing before `page.js` has come. */
    seen?: Seen;
    /** Ends something with the run, at once where that has ended; nothing before `page.js` has come. */
    endWith?: (stop: Stop) => void;
    /**
     * Loads a lazy file, with integrity where the script tag is used. Rejects when it cannot be had.
     * @param integrity of the file: whoever asks for it carries it.
     */
    readonly load: <Name extends keyof LazyFiles>(name: Name, integrity: string | undefined) => Promise<LazyFiles[Name]>;
}
/** A function that ends something; nothing where there is nothing to end. */
export type Stop = (() => void) | null | undefined | void;
/** What the head did, for what can wait. */
export interface Head {
    /** Whether a category or service may run in this document now. */
    readonly allows: (id: string) => boolean;
    readonly guard: Guard;
    readonly seal: Seal | null;
    readonly onHeld: (held: Held) => void;
    /** What was seen until now, to go on with. */
    readonly sights: Sights;
    /** Ends something with the run, at once where that has ended. */
    readonly keep: (stop: Stop) => void;
}
/** Does something once `page.js` is there; reports where it is not to be had. */
export type WithPage = (work: (page: Page) => void | Promise<void>) => Promise<void>;
/** What of a page could wait, and now works. */
export interface Page {
    /** Is told that nodes came into the page. */
    onNodes(): void;
    /** Is told that something tried to write what it may not. */
    onWrite(): void;
    /** Does what a decision leads to, once the answer to it is painted. `by` says through what it was made. */
    follow(by: Method): Promise<void>;
    openSettings(): Promise<void>;
    /** Puts a banner into the page. */
    bringBanner(): Promise<void>;
    /** What is really here, against what is declared. */
    inventory(): Promise<Inventory>;
    /** Opens that in the page. */
    openInventory(): Promise<void>;
    /** Takes over what the visitor told another consent product. Never rejects. */
    moveIn(): Promise<void>;
    /** Writes a record over others of its name. The time is in milliseconds. */
    replaceRecord(text: string, maxAgeMs: number): void;
}
/** In what a document is when a decision comes. */
export interface Situation {
    /** What was allowed before. */
    readonly before: readonly string[];
    /** Through what the decision was made. */
    readonly by: Method;
    /** Whether this document cannot follow it. */
    readonly isNeeded: boolean;
    /** Whether the visitor has done something here that a reload would lose. */
    readonly isTouched: boolean;
}
/** A language in which the visitor can go on. */
export interface OtherLanguage {
    readonly tag: string;
    /** What it calls itself. */
    readonly name: string;
    readonly direction: 'ltr' | 'rtl';
}
/** The lazy files by name, and what each exports. */
export interface LazyFiles extends LanguageFiles {
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
        /** Finds every fault of a manifest. */
        validate(input: unknown): Faults;
    };
    placeholder: {
        /**
         * Puts a placeholder before each embed that waits, and takes away those that are not needed any more; the first call
         * returns the function that takes them all away.
         */
        drawPlaceholders(visit: Visit, waiting: readonly HTMLElement[]): Stop;
    };
    /** All of a page that can wait; it knows the files behind it. */
    page: {
        startPage(visit: Visit, head: Head): Page;
    };
    theme: {
        /** Refuses a look of the banner in which something cannot be read, or Reject is weaker than Accept. */
        watchBanner(visit: Visit): () => void;
        /** The same for the panel, and for a form in the page. */
        watchLook(visit: Pick<Visit, 'load' | 'nonce'>, surface: HTMLElement): () => void;
    };
    armour: {
        /** Puts our own look in place of what a page makes of banner, settings and placeholders. */
        wearOurs(nonce: string): void;
        /** The same for tables and notice. */
        wearTables(nonce: string): void;
    };
    banner: {
        /** Makes the banner and puts it in the page; returns the function that takes it away. */
        mountBanner(visit: Visit): Promise<() => void>;
        /** Makes it in the language of the visit, hidden; null where nothing has to be asked or told any more. */
        makeBanner(visit: Visit): Promise<MadeBanner | null>;
    };
    /** The banner of those who have chosen, where something is new or different since. */
    again: {
        /** What it says in English. */
        readonly english: Words['again'];
        /** What it says, and what its buttons do: about what is new or different, and nothing else. */
        askAgain(visit: Pick<Visit, 'choice' | 'declared'>, manifest: Manifest, words: BannerLanguage & Pick<Words, 'again'>): {
            readonly texts: BannerTexts;
            readonly choice: BannerChoice;
        };
    };
    aftercare: {
        /** Removes declared entries that are not allowed now. */
        sweep(visit: Visit): void;
        /** Writes a record over others of its name. The time is in milliseconds. */
        replaceRecord(text: string, maxAgeMs: number, isShared?: boolean): void;
        /** Where several records stand side by side, keeps the one that counts. */
        mendRecord(visit: Visit): void;
        /**
         * Does what a decision leads to in storage, keeps what goes with its record and, where the document cannot follow it
         * otherwise, loads it again.
         */
        followDecision(visit: Visit, situation: Situation): Promise<void>;
        /**
         * Tells what could not be removed after a decision, at once and whenever that changes; returns the function that
         * stops it.
         */
        followLeft(visit: Visit, listener: (left: readonly Left[]) => void): () => void;
        /** Does what few pages need at their start: explains faults, rehearses a level, goes on with what had to wait. */
        begin(visit: Visit, rehearsed: 'guard' | 'seal' | undefined): Promise<void>;
    };
    check: {
        /** Says on the page whether the set-up is whole; returns the function that takes that away. */
        showCheck(visit: Visit): Promise<() => void>;
        /** What that says, for another view of the same. */
        checkPage(visit: Visit): Promise<Report>;
    };
    /** What is known of other people's products: for whoever looks after the site, never for visitors. */
    known: {
        readonly knownProducts: LookUp;
    };
    /** For whoever looks after the site, never for visitors. */
    inventory: {
        /** All that was seen here, and in the pages before where somebody asked for that. Never rejects. */
        takeInventory(visit: Visit): Promise<Inventory>;
        /** Goes on with a list that is kept from page to page; returns the function that stops that. */
        goOn(visit: Visit): Stop;
        /**
         * Asks whether an inventory may be made or, where a list is kept, shows its strip; returns the function that takes
         * that away.
         */
        showInventory(visit: Visit): Promise<Stop>;
        /** Opens the panel, and looks at this page; returns the function that takes it away. */
        openInventory(visit: Visit): Promise<Stop>;
    };
    'inventory-panel': {
        showInventory(visit: Visit, collector: Collector): () => void;
        openInventory(visit: Visit, collector: Collector): Promise<() => void>;
    };
    'moving-in': {
        /** Takes over what the visitor told another consent product, and removes its cookies. */
        takeOver(visit: Visit): void;
    };
    log: {
        /** Posts the decision that was just made to the site's own log, at the address that the manifest says. */
        logDecision(visit: Pick<Visit, 'declared' | 'choice'>, evidence: Evidence, record: string): void;
        /** Posts what could not be posted before. */
        postWaiting(visit: Pick<Visit, 'declared'>, record: string): void;
    };
    /** Where the visitor's own language is another than the page's, and the site offers it. */
    language: {
        /** Puts a link to it into the banner, and names the settings' control; returns the function that stops it. */
        offerLanguage(visit: Visit): () => void;
        /** What the link leads to: the visitor's language or, once that is spoken, the page's; null where there is none. */
        otherLanguage(visit: Visit): Promise<OtherLanguage | null>;
        /** Speaks another language from now on in this document; decides and stores nothing. */
        speak(visit: Visit, tag: string): Promise<void>;
    };
    'own-language': {
        /** Lays the texts of a language of the site's own over ours. Never rejects: what it lacks stays as it is. */
        ownWords<Base extends object>(visit: Pick<Visit, 'source'>, words: Base, tag: string): Promise<Base>;
    };
}

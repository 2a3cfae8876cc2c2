import type { Plurals } from '../plural.js';
/** What can be seen on a page: what is kept, and what is asked of other hosts. */
type Kind = 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cacheStorage' | 'serviceWorker' | 'script' | 'style' | 'frame' | 'image' | 'font' | 'media' | 'fetch' | 'beacon' | 'socket' | 'worker' | 'other';
/** What the inventory of a website says: to those who look after it. */
export interface InventoryWords {
    readonly title: string;
    /** What stands in a page before anything is looked at. */
    readonly ask: {
        readonly title: string;
        readonly says: readonly string[];
        readonly start: string;
        readonly notNow: string;
    };
    /** "{things} on {pages}, {findings}." */
    readonly summary: string;
    readonly counted: Readonly<Record<'things' | 'findings' | 'pages' | 'entries' | 'times', Plurals>>;
    readonly isKept: string;
    readonly isNotKept: string;
    readonly looking: string;
    readonly failed: string;
    readonly open: string;
    readonly close: string;
    readonly refresh: string;
    readonly refreshed: string;
    readonly keep: string;
    readonly end: string;
    readonly ended: string;
    /** "Show {n} more of {all}" */
    readonly more: string;
    /** "{shown} of {all} shown." */
    readonly shown: string;
    readonly sections: Readonly<Record<'findings' | 'things' | 'setUp' | 'rehearsal' | 'pages' | 'limits' | 'entries' | 'annex' | 'take', string>>;
    readonly severities: Readonly<Record<'error' | 'warning' | 'note', string>>;
    readonly noFindings: string;
    readonly nothing: string;
    readonly findings: Readonly<Record<'undeclared' | 'declared-unused' | 'before-choice' | 'after-reject' | 'longer-than-declared' | 'wrong-place' | 'unseeable' | 'not-removed' | 'granted-by-script' | 'dead' | 'likely-misspelt' | 'nothing-seen', string>>;
    readonly kinds: Readonly<Record<Kind | 'category' | 'service', string>>;
    /** Headings of groups that no entry of the manifest names. */
    readonly groups: Readonly<Record<'known' | 'perhaps' | 'unknown' | 'site' | 'latchkey' | 'extension', string>>;
    readonly isDeclared: string;
    readonly isNotDeclared: string;
    readonly confidence: Readonly<Record<'high' | 'medium' | 'low', string>>;
    readonly readMore: string;
    readonly outcomes: Readonly<Record<'stored' | 'asked' | 'transient' | 'stopped' | 'fetched', string>>;
    /** `not-allowed`: "It waits for a yes to {list}." */
    readonly why: Readonly<Record<'not-allowed' | 'not-declared' | 'policy' | 'unknown-id' | 'no-nonce' | 'not-http', string>>;
    readonly isGone: string;
    /** "Kept for {time}." */
    readonly keptFor: string;
    /** Opens the sights of a thing. */
    readonly evidence: string;
    readonly nobodyKnows: string;
    /** "{when} ms after the page began, {stage}, on {page}. {how}" */
    readonly sight: string;
    readonly inFrame: string;
    readonly stages: Readonly<Record<'before-choice' | 'after-reject' | 'after-accept' | 'after-choice' | 'unknown', string>>;
    readonly how: Readonly<Record<'hook' | 'store' | 'timeline' | 'document' | 'violation' | 'gate' | 'browser', string>>;
    readonly inManifest: string;
    readonly setUp: string;
    readonly noRehearsal: string;
    /** "A rehearsal of level {level} is on. That level would stop:" */
    readonly rehearsal: string;
    readonly rehearsesNothing: string;
    readonly entries: string;
    readonly noEntries: string;
    /** Label of the text that can be pasted. */
    readonly entriesLabel: string;
    readonly annex: string;
    readonly columns: Readonly<Record<'change' | 'asIs' | 'asShould', string>>;
    readonly changes: Readonly<Record<'new' | 'gone' | 'different' | 'look' | 'same', string>>;
    readonly notThere: string;
    readonly takenOut: string;
    readonly take: string;
    readonly files: Readonly<Record<'json' | 'csv' | 'findings' | 'markdown', string>>;
    /** "Copy: {what}" and "Save: {what}", for whoever hears buttons one by one. */
    readonly copy: string;
    readonly save: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly saved: string;
    /** Name of the files, without an ending. */
    readonly file: string;
}
export {};

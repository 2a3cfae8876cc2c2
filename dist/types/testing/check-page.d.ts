import type { PageState } from './ask-page.js';
import type { ExpectedChoice } from './expected-choice.js';
/** What a page is held against. */
export interface PageCheck {
    readonly url: string;
    readonly gpc: boolean;
    readonly expected: ExpectedChoice;
    /** Whether the visitor has pressed a control that decides. */
    readonly isDecided: boolean;
}
/** Throws for faults of the test, of the set-up or of the page, after which nothing that is seen could be believed. */
export declare function checkPage(state: PageState | null, { url, gpc, expected, isDecided }: PageCheck): void;
/** Whether two lists have the same ids. */
export declare function isSame(some: readonly string[], others: readonly string[]): boolean;
/** Ids as a message has them. */
export declare function said(ids: readonly string[]): string;

/** Whether the browser renders this page ahead, and nobody sees it yet. */
export declare const isPrerendering: () => boolean;
/** Calls back when somebody sees a page that was rendered ahead: the event is the document's, and does not bubble. */
export declare function whenSeen(callback: () => void): void;
/** Whether the browser still reads the HTML of this page. */
export declare const isParsing: () => boolean;
/**
 * Calls back at DOMContentLoaded, at once where that has come; where the page is rendered ahead, not before somebody
 * sees it. The state of the document does not tell: deferred scripts and modules run in between. Nor does the time of the
 * event: in one new tab of several hundred, Firefox has all times of the blank page before (1 for each) stand there while a
 * page is being parsed.
 */
export declare function whenReady(callback: () => void): void;

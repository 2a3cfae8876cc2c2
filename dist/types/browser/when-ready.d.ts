/** Whether the browser renders this page ahead, and nobody sees it yet. */
export declare function isPrerendering(): boolean;
/** Calls back when somebody sees a page that was rendered ahead: the event is the document's, and does not bubble. */
export declare function whenSeen(callback: () => void): void;
/**
 * Calls back at DOMContentLoaded, at once where that has come; where the page is rendered ahead, not before somebody
 * sees it. The state of the document does not tell: deferred scripts and modules run in between.
 */
export declare function whenReady(callback: () => void): void;

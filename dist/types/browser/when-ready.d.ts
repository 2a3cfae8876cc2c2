/**
 * Calls back at DOMContentLoaded, at once where that has come. The state of the document does not tell: deferred scripts
 * and modules run in between.
 */
export declare function whenReady(callback: () => void): void;

/**
 * Runs an inert script where it stands. The very element is used wherever the browser still runs it, so that nothing
 * about it is lost: listeners, nonce, and the trust in inline text that stood in the page.
 * @param isOrdered whether it must wait for those started before it.
 * @returns the element that runs: the script, or a copy after it.
 */
export declare function runScript(script: HTMLScriptElement, isOrdered: boolean): HTMLScriptElement;

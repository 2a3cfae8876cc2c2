/**
 * Fetches a script that waits for its turn, once and in just the way in which it will be asked for.
 * @returns the hint, which can go once the script has come.
 */
export declare function preload(script: HTMLScriptElement): HTMLLinkElement;

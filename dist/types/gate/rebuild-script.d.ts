/**
 * A copy that runs once it is inserted, of a script that would not: one that has run, or was made by `innerHTML`.
 * Gives the script itself where Trusted Types refuse us a policy.
 */
export declare function rebuildScript(script: HTMLScriptElement): HTMLScriptElement;

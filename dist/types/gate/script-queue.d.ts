type Script = HTMLScriptElement;
/** Scripts in the order in which a browser would have run them. */
export interface ScriptQueue {
    /** Takes scripts in document order. */
    add(script: Script): void;
    /** Runs what can run. */
    pump(): Promise<void>;
}
/**
 * Makes the queue: `async` at once, classic scripts one after the other, then `defer` and modules after parsing.
 * @param run runs a script, after those that were run in order if so asked, and gives the element that it runs as.
 */
export declare function createScriptQueue(run: (script: Script, isOrdered: boolean) => Script | void): ScriptQueue;
export {};

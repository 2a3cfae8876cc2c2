import type { Store } from '../headless/store.js';
/**
 * Follows a store. Preact does not say whether it takes over what a server rendered, so each component begins with the
 * value of the server; what holds in the page follows before anything is painted.
 */
export declare function useStore<Value>(store: Store<Value>): Value;

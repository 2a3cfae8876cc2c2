import type { Store } from '../headless/store.js';
/** Follows a store. While React takes over what a server rendered, the value is that of the server. */
export declare function useStore<Value>({ subscribe, get, first }: Store<Value>): Value;

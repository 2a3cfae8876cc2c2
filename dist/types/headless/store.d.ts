/** Something that changes, as frameworks read it. */
export interface Store<Value> {
    /** Calls back after each change; returns the function that stops it. */
    readonly subscribe: (listener: () => void) => () => void;
    /** What it is now: the same object until it changes. */
    readonly get: () => Value;
    /** What it is on a server, and in the page until that has been taken over there. */
    readonly first: () => Value;
}
interface StoreParts<Value> extends Pick<Store<Value>, 'get' | 'first'> {
    /** Begins to follow what the value depends on; returns the function that stops it. */
    readonly follow: (changed: () => void) => () => void;
}
/** Makes a store that follows its source only as long as somebody listens, so that nothing has to be taken down. */
export declare function createStore<Value>({ get, first, follow }: StoreParts<Value>): Store<Value>;
export {};

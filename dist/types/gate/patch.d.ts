/** Makes an object a string, as the browser would; once, since that may run the page's code. */
export declare function plain(value: unknown): never;
/** A page's global object: the page itself, or a frame of the same origin. */
export type Realm = Window & typeof globalThis;
/** Stands around a native function: calls it with `Reflect.apply`, does something else, or both. */
export interface Around {
    (native: any, self: any, given: any[]): unknown;
    /**
     * Whether a call with no more than it takes goes straight to the native function, by the first two things that it is
     * given. It is not told the list: so browsers need not make one.
     */
    passes?: (first: any, second: any) => unknown;
}
/**
 * Replaces the functions of an interface (without one, of the global object) whose names match; of an attribute what
 * sets it, or what gets it where nothing does.
 */
export type Patch = (type: string, names: RegExp, around: Around) => void;
/**
 * Makes the one function that replaces native ones. A replacement keeps everything that a page can rely upon: name,
 * length, what the property is, and that it is no constructor unless the native one is; then it stays one, with its
 * prototype and constants, under subclassing too.
 * @param keep takes the functions that put the native ones back, to be called in reverse order.
 */
export declare function createPatch(realm: Realm, keep: (undo: () => void) => void): Patch;

import type { Judge } from './judge.js';
/** Selects what may load by itself and is not marked. */
export declare const LOADERS: string;
/** Tags that may load something or show a page of their own, by their names or in a piece of HTML. */
export declare const MAY_LOAD: RegExp;
/**
 * Whether Chromium lays the page out, and loads every element of this kind in it, when a script asks it for anything, even
 * its name, be it in the page or not: it counts as a plug-in, whose members come before its own.
 */
export declare function isPlugin(node: Node): boolean;
/** Finds unmarked content of services that are not allowed, and marks it before it loads. */
export interface ContentGuard {
    /** Looks at elements that are about to load. */
    inspectEach(elements: readonly Element[]): void;
    /** Looks at all of what is about to come into a page. */
    inspectAll(root: Element | DocumentFragment): void;
    /** Looks at what is about to be set as an attribute. True: it is dealt with, and must not be set. */
    assignAttribute(element: Element, name: string, value: unknown): boolean;
    /**
     * HTML in which such content is marked; the very value where there is none.
     * @param isInert whether its scripts do not run anyway: marked, they would be released.
     */
    rewrite(html: unknown, isInert?: boolean): unknown;
}
/**
 * Makes the guard. What it marks is from then on held, released and taken back like anything that the page has marked.
 * @param onHold is told of each element after it was marked.
 */
export declare function createContentGuard(judge: Judge, onHold: (element: Element) => void): ContentGuard;

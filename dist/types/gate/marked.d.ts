/** Marked content as plain data. */
export interface Marked {
    /** The value of `data-consent`. */
    readonly id: string;
    /** What it would ask the network for; null for what cannot be checked. */
    readonly addresses: readonly (URL | null)[];
    /** The nonces of its scripts. */
    readonly nonces: readonly string[];
}
/** Leaves out forms, whose fields shadow their members, and what asks for nothing before the visitor follows it. */
export declare const SAFE = ":not(form):not(a):not(area)";
/** Selects what can be marked. */
export declare const MARKED: string;
/** Attributes that ask the network for something. They are marked by `data-` before them. */
export declare const ADDRESSES: string[];
/** Inside a template: selects scripts that are data. */
export declare const DATA = "script[type*=\"/\"]:not([type*=script])";
/**
 * Reads an element, at each decision anew: a page may change it in between.
 * @param isDeep whether to look into a template.
 */
export declare function readMarked(element: HTMLElement, isDeep?: boolean): Marked;
/** The addresses in an attribute: a `srcset` has several. A small picture may stand in the page itself. */
export declare function urlsIn(name: string, value: string | null, tag: string): (URL | null)[];
/** Whether a marked script is a module. */
export declare function isModule(script: HTMLScriptElement): boolean;

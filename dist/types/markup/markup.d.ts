/** Attributes by name. `true` writes the bare attribute; `false`, `null` and `undefined` leave it out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;
/** A piece of a page as data: an element, or text. It becomes HTML in Node and nodes in a page, never one through the other. */
export type Markup = string | Element;
interface Element {
    readonly tag: string;
    readonly attributes: Attributes;
    readonly children: readonly Markup[];
}
export type { Element as MarkupElement };
type Child = Markup | readonly Child[] | null | undefined | false;
/** An element with its attributes and children; nested lists are flattened, empty ones dropped, texts side by side joined. */
export declare function h(tag: string, attributes: Attributes | null, ...children: Child[]): Element;

import type { ComponentChildren } from 'preact';
import type { InventoryWords } from '../words/sections/inventory-words.js';
interface PortionsProps<Item> {
    readonly items: readonly Item[];
    readonly words: Pick<InventoryWords, 'more' | 'shown'>;
    /** How many come at a time. */
    readonly step?: number | undefined;
    /** Wraps what is shown: the list, or the body of a table. */
    readonly around: (shown: ComponentChildren) => ComponentChildren;
    /** Makes one of them. The first of those that are new takes the focus by `ref`. */
    readonly each: (item: Item, index: number, ref: (node: HTMLElement | null) => void) => ComponentChildren;
}
/** A long list in portions: how many there are is said, and nothing is left out for good. */
export declare function Portions<Item>({ items, words, step, around, each }: PortionsProps<Item>): import("preact").JSX.Element;
export {};

import { type ReadonlySignal } from '@preact/signals';
import type { Inventory } from '../inventory/inventory.js';
import type { Visit } from '../visit.js';
import type { Collector } from '../inventory/collector.js';
import type { InventoryLanguage } from './inventory-language.js';
import { type InventoryView } from './inventory-view.js';
/** The state of the panel, and what can be done with it. Nothing is looked at or kept before `start` or `open`. */
export interface InventoryModel {
    readonly words: InventoryLanguage;
    /** `asking`: nobody has said yes yet. `closed`: the strip alone. `gone`: nothing is left of it. */
    readonly stage: ReadonlySignal<'asking' | 'closed' | 'open' | 'ended' | 'gone'>;
    readonly inventory: ReadonlySignal<Inventory | null>;
    /** What the open panel shows; null until it is put together. */
    readonly view: ReadonlySignal<InventoryView | null>;
    readonly isKept: ReadonlySignal<boolean>;
    /** What was just done, for whoever cannot see it. */
    readonly status: ReadonlySignal<string>;
    /** Keeps a list from page to page from now on, and opens. */
    start(): Promise<void>;
    open(): Promise<void>;
    /** Leaves the strip where a list is kept, else nothing. */
    close(): void;
    /** Looks at the page again. */
    look(): Promise<void>;
    /** Looks again and says so. */
    refresh(): Promise<void>;
    readonly keep: () => void;
    /** Ends and clears the list. */
    readonly end: () => void;
    dismiss(): void;
    say(text: string): void;
}
interface InventoryModelOptions {
    readonly words: InventoryLanguage;
    readonly collector: Collector;
}
/** Joins the panel to what looks at the page. */
export declare function createInventoryModel(visit: Visit, { words, collector }: InventoryModelOptions): InventoryModel;
export {};

import { type Receipt } from './choice/receipt.js';
import type { Choice } from './choice/types.js';
import type { Declared } from './manifest/declared.js';
import type { Inventory } from './inventory/inventory.js';
import type { Options } from './options.js';
import type { Head, Stop, Visit } from './visit.js';
/** A running Latchkey, typed by the site's own ids. */
export interface Latchkey<Id extends string = string> extends Omit<Choice<Id>, 'onChange'> {
    /** Fulfilled once the document is parsed and our controls stand in it. */
    readonly ready: Promise<void>;
    /** Calls back after each decision; returns the function that stops it. */
    onChange(listener: Parameters<Choice<Id>['onChange']>[0]): () => void;
    /** Opens the settings. */
    openSettings(): Promise<void>;
    /** Opens the inventory of this page, for whoever looks after the site. */
    openInventory(): Promise<void>;
    /** The record of this visitor's choice as data; null before one. */
    receipt(): Receipt | null;
    /**
     * What is really here, against what is declared: plain records without any value. For whoever looks after the site;
     * nothing of it is loaded before. What could not be seen is said in its `limits`. Waits for `ready`; rejects where our
     * files cannot be loaded, which is reported too.
     */
    inventory(): Promise<Inventory>;
    /** Takes all of it down: listeners, controls, and what was released stays as it is. */
    stop(): void;
}
/** Shows a banner that stands in the page already; null where there is none. */
export type ShowRendered = (visit: Visit, keep: Head['keep']) => Promise<Stop>;
/** What a run is given by its surroundings: the script tag, or a bundler. */
export interface Surroundings {
    /** Reads what was put in; never throws, and shuts what is faulty. */
    readonly readManifest: (input: unknown) => Declared;
    readonly load: Visit['load'];
    /** The nonce of our own script. Default: none. */
    readonly nonce?: string;
    /** Address of our worker file. Default: none, and workers are left alone. */
    readonly worker?: string | undefined;
    /** Address of our own script. Default: it is inline, or in the site's bundle. */
    readonly ours?: string;
    /** Takes over a banner that was rendered ahead. Default: the page has none. */
    readonly showRendered?: ShowRendered | undefined;
}
/** Shuts the gate and joins the layers. Everything is wired here and nowhere else. */
export declare function run(input: unknown, options: Options, { readManifest, load, nonce, worker, ours, showRendered }: Surroundings): Latchkey;

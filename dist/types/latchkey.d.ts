import { type Receipt } from './choice/receipt.js';
import type { Choice } from './choice/types.js';
import { type ShowRendered } from './controls/controls.js';
import type { BannerLayout, Visit } from './visit.js';
/** Settings of one page. */
export interface Options {
    /** How much is held. This version holds what the page marks, whatever is asked for. Default: `mark`. */
    readonly level?: 'mark' | 'guard' | 'seal';
    /** Language tag of the texts. Default: that of `<html lang>`, or `en`. */
    readonly lang?: string;
    /** Where the banner stands. Default: `flow`. */
    readonly banner?: BannerLayout;
    /** `auto` adds a 'Cookie settings' button where the page has no visible control of ours. Default: `auto`. */
    readonly control?: 'auto' | 'none';
}
/** A running Latchkey, typed by the site's own ids. */
export interface Latchkey<Id extends string = string> extends Omit<Choice<Id>, 'onChange'> {
    /** Fulfilled once the document is parsed and our controls stand in it. */
    readonly ready: Promise<void>;
    /** Calls back after each decision; returns the function that stops it. */
    onChange(listener: Parameters<Choice<Id>['onChange']>[0]): () => void;
    /** Opens the settings. */
    openSettings(): Promise<void>;
    /** The record of this visitor's choice as data; null before one. */
    receipt(): Receipt | null;
    /** Takes all of it down: listeners, controls, and what was released stays as it is. */
    stop(): void;
}
/** What a run is given by its surroundings: the script tag, or a bundler. */
export interface Surroundings {
    readonly load: Visit['load'];
    /** The nonce of our own script. Default: none. */
    readonly nonce?: string;
    /** Takes over a banner that was rendered ahead. Default: the page has none. */
    readonly showRendered?: ShowRendered | undefined;
}
/** Shuts the gate and joins the layers. Everything is wired here and nowhere else. */
export declare function run(input: unknown, options: Options, { load, nonce, showRendered }: Surroundings): Latchkey;

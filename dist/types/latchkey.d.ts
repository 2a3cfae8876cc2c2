import { type Receipt } from './choice/receipt.js';
import type { Choice } from './choice/types.js';
import { type ShowRendered } from './controls/controls.js';
import type { BannerLayout, Visit } from './visit.js';
/** Settings of one page. */
export interface Options {
    /**
     * How much is held. `mark`: what the page marks. `guard`: also unmarked content, requests and names of declared
     * services. `seal`: also every host that nobody declared, by a policy that the browser enforces. Default: `guard`.
     */
    readonly level?: 'mark' | 'guard' | 'seal';
    /** `block` refuses to store names that nobody declared; `report` only says so. Default: `report`. */
    readonly undeclared?: 'report' | 'block';
    /** Reports what a higher level would stop, and stops nothing more. Default: nothing. */
    readonly rehearse?: 'guard' | 'seal';
    /** What a decision does that needs a new document, at `seal`: `auto` reloads where nothing is lost. Default: `auto`. */
    readonly reload?: 'auto' | 'ask';
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
    /** Address of our worker file. Default: none, and workers are left alone. */
    readonly worker?: string | undefined;
    /** Address of our own script. Default: it is inline, or in the site's bundle. */
    readonly ours?: string;
    /** Takes over a banner that was rendered ahead. Default: the page has none. */
    readonly showRendered?: ShowRendered | undefined;
}
/** Shuts the gate and joins the layers. Everything is wired here and nowhere else. */
export declare function run(input: unknown, options: Options, { load, nonce, worker, ours, showRendered }: Surroundings): Latchkey;

import { type ComponentChildren } from 'preact';
import type { SiteOptions } from '../headless/site.js';
export interface LatchkeyProviderProps extends SiteOptions {
    readonly children?: ComponentChildren;
}
/** Tells the hooks below it what the site declares, in which language to speak, and what the server knew. */
export declare function LatchkeyProvider({ manifest, words, decision, children, }: LatchkeyProviderProps): ComponentChildren;

import { type ReactElement, type ReactNode } from 'react';
import type { SiteOptions } from '../headless/site.js';
export interface LatchkeyProviderProps extends SiteOptions {
    readonly children?: ReactNode;
}
/** Tells the hooks below it what the site declares, in which language to speak, and what the server knew. */
export declare function LatchkeyProvider({ manifest, words, decision, children, }: LatchkeyProviderProps): ReactElement;

import { type Context } from 'preact';
import { type Headless } from '../headless/headless.js';
/** What the provider hands to the hooks. */
export declare const HeadlessContext: Context<Headless>;

import { type Headless } from '../headless/headless.js';
/** What the provider hands to the hooks. */
export declare const HeadlessContext: import("react").Context<Headless>;

import { type Latchkey, type ShowRendered } from './latchkey.js';
declare global {
    interface Window {
        Latchkey?: Latchkey;
    }
}
/** Starts Latchkey from its own script element, as its attributes say. */
export declare function runTag(showRendered?: (manifest: unknown) => ShowRendered): void;

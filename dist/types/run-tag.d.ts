import { type Latchkey } from './latchkey.js';
declare global {
    interface Window {
        Latchkey?: Latchkey;
    }
}
/** Starts Latchkey from its own script element, as its attributes say. */
export declare function runTag(): void;

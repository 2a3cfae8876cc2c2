import type { Declared } from '../manifest/declared.js';
import { type Held } from './held.js';
/** By what the gate decides. */
export interface GateRules {
    readonly declared: Declared;
    /** Whether a category or service may run now. */
    readonly allows: (id: string) => boolean;
    /** The nonce of our own script; empty where it has none. */
    readonly nonce: string;
}
/** Lets marked content load, and knows what waits. */
export interface Gate {
    /** Releases what is allowed now, and takes back what is no longer. Call after each decision and when nodes came. */
    update(): void;
    /** What waits now, at most 500 records. */
    held(): readonly Held[];
    /** How much waits beyond those. */
    unheld(): number;
    /** The elements that wait for nothing but the visitor's choice, in the order of the document. */
    waiting(): readonly HTMLElement[];
    /** Whether code that was released here is no longer allowed: nothing can stop it. */
    runsOn(): boolean;
}
/**
 * Starts the gate. Marked content is inert by itself: the gate finds it, releases it on a grant, and takes it back.
 * @param onHeld is told of each thing that waits, once for each reason.
 * @param known what else is known of elements that the guard has marked.
 */
export declare function createGate({ declared, allows, nonce }: GateRules, onHeld: (held: Held) => void, known?: WeakMap<Element, Pick<Held, 'who' | 'outcome'>>): Gate;

import { type Held } from './held.js';
import { type Rules } from './refusal.js';
/** Keeps marked content from loading, at level `mark`. */
export interface Gate {
    /** Releases what is allowed now, and takes back what is no longer. Call after each decision and when nodes came. */
    update(): void;
    /** What waits now, at most 500 records. */
    held(): readonly Held[];
}
/**
 * Starts the gate. Marked content is inert by itself: the gate finds it, releases it on a grant, and takes it back.
 * @param onHeld is told of each thing that waits, once for each reason.
 * @param known what else is known of elements that the guard has marked.
 */
export declare function createGate(rules: Rules, onHeld: (held: Held) => void, known?: WeakMap<Element, Pick<Held, 'who' | 'outcome'>>): Gate;

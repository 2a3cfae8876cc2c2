import type { Method } from '../choice/types.js';
import type { Latchkey } from '../latchkey.js';
/** The Latchkey of this page; null on a server, and as long as none runs. */
export declare function runningLatchkey(): Latchkey | null;
/**
 * Calls back after each decision, and once one has started that did not run before.
 * @param listener is told through what was decided; nothing where something started.
 * @returns the function that stops it.
 */
export declare function followLatchkey(listener: (by?: Method) => void): () => void;

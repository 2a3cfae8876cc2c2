import type { Latchkey } from '../latchkey.js';
/**
 * Stands a Latchkey where hooks look for the one that runs, and has the document tell of it as it does of a real one.
 * @returns the function that stops the telling.
 */
export declare function takePlace(latchkey: object, onChange: Latchkey['onChange']): () => void;
/** Takes it away, where it still stands. */
export declare function leavePlace(latchkey: object): void;

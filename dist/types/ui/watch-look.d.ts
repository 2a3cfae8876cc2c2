import type { Visit } from '../visit.js';
/**
 * Refuses a theme, or page styles, with which something of ours cannot be read or Reject is weaker than Accept: our own
 * look takes their place, out of the page's reach. Where not even that makes the two equals, nobody is offered Accept.
 * @returns the function that stops watching.
 */
export declare function watchLook(visit: Pick<Visit, 'load' | 'nonce'>, surface: HTMLElement): () => void;

import type { Visit } from '../visit.js';
/**
 * Opens the settings in a dialog. Escape and Close leave everything as it is: only the buttons that say so decide.
 * @param opener where the focus returns to, and after which the outcome is said. Default: what has the focus.
 */
export declare function openPanel(visit: Visit, opener: Element | null): Promise<void>;
/**
 * Puts the settings as a form into the page, in place of what the element holds.
 * @returns the function that gives the element back what it held.
 */
export declare function mountSettings(visit: Visit, host: Element): () => void;

import type { Visit } from './visit.js';
/**
 * Puts the banner into the page. Whoever tries a manifest without hosts out is told which would have to be named.
 * @returns the function that takes it away.
 */
export declare function mountBanner(visit: Visit): Promise<() => void>;
/** Opens the settings in a dialog; the focus returns to the opener. */
export declare function openPanel(visit: Visit, opener: Element | null): Promise<void>;
/**
 * Fills one of our elements.
 * @returns the function that lets go of it.
 */
export declare function mount(visit: Visit, element: Element): Promise<() => void>;
/** Has the file that explains faults print those of the page's manifest. */
export declare function explain({ load, source }: Pick<Visit, 'source' | 'load'>): Promise<void>;
/**
 * Removes declared entries that are not allowed now. A tracker that runs cannot be stopped from writing them again, so
 * they are removed once more a second later, and when the page is left.
 */
export declare function sweep({ declared, choice }: Pick<Visit, 'declared' | 'choice'>): void;
/**
 * Writes a record that did not take: another cookie of the name, such as one that a sister host has set for all, would
 * put it in doubt for good.
 */
export declare function replaceRecord(text: string, maxAgeMs: number): void;

import type { LazyFiles, Visit } from './visit.js';
export { mountBanner } from './ui/mount-banner.js';
/** Opens the settings in a dialog; the focus returns to the opener. */
export declare function openPanel(visit: Visit, opener: Element | null): Promise<void>;
/**
 * Fills one of our elements.
 * @returns the function that lets go of it.
 */
export declare function mount(visit: Visit, element: Element): Promise<() => void>;
/** What follows a decision, and what helps to prepare one. */
export declare function aftercare({ load }: Pick<Visit, 'load'>): Promise<LazyFiles['aftercare']>;

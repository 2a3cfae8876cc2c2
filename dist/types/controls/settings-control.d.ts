import type { Visit } from '../visit.js';
/** The hash of links that open the settings. */
export declare const SETTINGS_HASH = "#latchkey-settings";
/** Selects what opens the settings: a button of the site's or ours, or any link that ends in the hash. */
export declare const SETTINGS = "[data-latchkey=settings],a[href$=\"#latchkey-settings\"]";
/** Adds a plain button at the end of a page where something has a switch and no control for it can be seen. */
export declare function addSettingsControl({ declared, lang }: Pick<Visit, 'declared' | 'lang'>): void;

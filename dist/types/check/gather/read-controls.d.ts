import type { Facts } from '../facts.js';
/** What of the page opens the settings. */
export declare function readControls(): Pick<Facts, 'control' | 'brokenLinks'>;

import type { OtherLanguage, Visit } from '../visit.js';
/**
 * The language to which a link leads: that which the visitor's browser asks for before the page's, where the site offers
 * it; once it is spoken, the page's. Null where there is none, or its texts cannot be had.
 */
export declare function otherLanguage(visit: Visit): Promise<OtherLanguage | null>;

import type { Facts } from '../facts.js';
/** Whether our tables are here, or the page that has them is linked. */
export declare function readAnnex(privacyUrl: string): Promise<Facts['annex']>;

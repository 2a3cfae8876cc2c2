import type { Facts } from '../facts.js';
import type { Finding } from '../finding.js';
/** Whether visitors find the cookie table: here, or on the privacy page. */
export declare function annex({ annex: { places, tables, privacyUrl: address, isPrivacyPage, isLinked, other }, }: Facts): Finding;

import type { Facts } from '../facts.js';
import type { Finding } from '../finding.js';
/** What this browser has kept of a choice. */
export declare function record({ record: outcome, chosen: date }: Facts): Finding;

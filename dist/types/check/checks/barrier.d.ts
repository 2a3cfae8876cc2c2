import type { Facts } from '../facts.js';
import type { Finding } from '../finding.js';
/** Whether the browser is kept from fetching ahead. */
export declare function barrier({ served, live, level }: Facts): Finding;

import type { Facts } from '../facts.js';
import type { Finding } from '../finding.js';
/** How much is stopped here, and whether that is what the page asks for. */
export declare function level({ live, served, level: inForce }: Facts): Finding;

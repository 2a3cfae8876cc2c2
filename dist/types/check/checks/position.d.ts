import type { Facts } from '../facts.js';
import type { Finding } from '../finding.js';
/** Whether our code runs before every other script. */
export declare function position({ served, live }: Facts): Finding;

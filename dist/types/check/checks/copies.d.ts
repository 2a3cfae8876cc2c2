import type { Facts } from '../facts.js';
import type { Finding } from '../finding.js';
/** Whether more than one Latchkey was put into the page; nothing where we find no tag at all. */
export declare function copies({ served, live }: Facts): Finding | null;

import type { Facts } from '../facts.js';
import type { Finding } from '../finding.js';
/** Whether a tool that moves scripts is at work, and leaves ours alone. */
export declare function optimisers({ served, live }: Facts): Finding[];

import type { Facts } from '../facts.js';
import type { Finding } from '../finding.js';
/** Whether the manifest is read, and sound. */
export declare function manifest({ isRead, faults }: Facts): Finding;

import type { Facts } from '../facts.js';
import type { Finding } from '../finding.js';
/** Whether our other files are where they should be, and as they were built. */
export declare function files({ failedFiles }: Facts): Finding;

import type { Facts } from '../facts.js';
import type { Finding } from '../finding.js';
/** Whether the manifest is looked after. Days are compared as they are written. */
export declare function age({ updated, review, today, isRead }: Facts): Finding | null;

import type { Facts } from '../facts.js';
import type { Finding } from '../finding.js';
/** Whether what the page marks can wait, and is waited for. As sent: what has been released since says nothing. */
export declare function marks({ served, live, knownIds }: Facts): Finding[];

import type { Facts } from '../facts.js';
import type { Finding } from '../finding.js';
/** A rehearsal that was forgotten looks like protection; nothing where none is on. */
export declare function rehearsal({ rehearse: level }: Facts): Finding | null;

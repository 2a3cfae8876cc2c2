import type { Visit } from '../visit.js';
/**
 * Notes what has a policy of its own and so is beyond ours: pages of this site in frames, unless Latchkey runs there too,
 * and service workers.
 */
export declare function noteBeyond(note: Visit['note']): void;

import type { Method } from './choice/types.js';
import type { Visit } from './visit.js';
/**
 * Keeps what goes with a record that was just made here, once, and tells the site's log where it has one. What another
 * tab decided is kept there, and what was allowed without a record has none. Never rejects.
 */
export declare function keepDecision(visit: Visit, by: Method): Promise<void>;
/** Posts what the site's log could not take before, or forgets it where there is no log any more. Never rejects. */
export declare function postWaiting(visit: Visit): Promise<void>;

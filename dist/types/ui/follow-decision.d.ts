import { type Session } from '../browser/session.js';
import type { Situation, Visit } from '../visit.js';
/**
 * Does what a decision asks of a document that cannot follow it: loads the page again, once, where that loses nothing;
 * else offers to, and the decision counts from the next page.
 * @param elsewhere what was withdrawn and kept nothing on this site.
 */
export declare function reloadPage(visit: Visit, { before: allowed, isNeeded, isTouched }: Situation, elsewhere: readonly string[]): Promise<void>;
/** After the reload: the focus returns to where it was, and the outcome is told. */
export declare function resume(visit: Visit, { focus, once, reloaded }: Session): Promise<void>;

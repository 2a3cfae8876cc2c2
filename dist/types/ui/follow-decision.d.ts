import { type Session } from '../browser/session.js';
import type { Visit } from '../visit.js';
/**
 * Does what a decision asks of a sealed document: loads the page again, once, where that loses nothing; else offers to,
 * and the decision counts from the next page.
 * @param isNeeded whether this document cannot follow the decision.
 * @param isTouched whether the visitor has done something here.
 */
export declare function followDecision(visit: Visit, { isNeeded, isTouched }: {
    readonly isNeeded: boolean;
    readonly isTouched: boolean;
}): Promise<void>;
/** After the reload: the focus returns to where it was, and the outcome is told. */
export declare function resume(visit: Visit, { focus, once, reloaded }: Session): Promise<void>;

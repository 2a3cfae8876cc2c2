import type { Visit } from '../visit.js';
import { type Report } from './report.js';
export type { Finding, FindingState } from './finding.js';
/** What a check of the page finds, in the words of its report: for another view of the same. */
export declare function checkPage(visit: Visit): Promise<Report>;
/**
 * Says at the top of the page whether the set-up is whole, to whoever opened it with `?latchkey=check`. It only tells:
 * it decides nothing, stores nothing, and shows neither cookies nor queries of addresses.
 * @returns the function that takes the report away.
 */
export declare function showCheck(visit: Visit): Promise<() => void>;

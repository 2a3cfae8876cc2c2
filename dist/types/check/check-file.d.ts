import type { Visit } from '../visit.js';
export type { Finding, FindingState } from './finding.js';
/**
 * Says at the top of the page whether the set-up is whole, to whoever opened it with `?latchkey=check`. It only tells:
 * it decides nothing, stores nothing, and shows neither cookies nor queries of addresses.
 * @returns the function that takes the report away.
 */
export declare function showCheck(visit: Visit): Promise<() => void>;

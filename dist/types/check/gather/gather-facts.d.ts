import type { Visit } from '../../visit.js';
import type { Facts } from '../facts.js';
/** Looks at the page, its files and its manifest. Changes nothing. */
export declare function gatherFacts(visit: Visit): Promise<Facts>;

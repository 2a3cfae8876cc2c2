import type { Facts } from './facts.js';
import type { Finding } from './finding.js';
/** What is whole, what is to mend and what cannot be told about a set-up. Pure: the same facts give the same findings. */
export declare function judgeFacts(facts: Facts): readonly Finding[];

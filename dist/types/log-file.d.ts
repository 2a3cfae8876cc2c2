import type { Evidence } from './choice/evidence.js';
import type { Visit } from './visit.js';
/**
 * Posts the decision that was just made to the site's log, and first what waits from before. It is kept before it is
 * posted, and nobody waits for the answer.
 */
export declare function logDecision({ declared, choice }: Pick<Visit, 'declared' | 'choice'>, evidence: Evidence, record: string): void;
/** Posts what waits from pages before, and forgets what has waited too long. */
export declare function postWaiting({ declared }: Pick<Visit, 'declared'>, record: string): void;

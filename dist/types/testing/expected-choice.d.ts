import type { Decision } from '../choice/types.js';
import type { Declared } from '../manifest/declared.js';
import type { Step } from './journeys.js';
/** What should be decided: the real rules, upon the manifest that was given. */
export interface ExpectedChoice {
    readonly decision: Decision;
    /** Categories that visitors can turn on or off. */
    readonly switches: readonly string[];
    decide(step: Exclude<Step, 'look'>): void;
}
/** The choice of a visitor who was never there before. */
export declare function expectedChoice(declared: Declared, gpc: boolean): ExpectedChoice;

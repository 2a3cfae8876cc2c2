import type { Comparison, Row } from '../annex-subject.js';
import type { Observation } from '../observation.js';
/**
 * The row that was probably meant for a name that nobody declared; undefined where the name is rather one of its own,
 * as siblings are: `_clck` and `_clsk`. A row is only called misspelt where what it names is neither kept nor known.
 */
export declare function misspeltRow(comparison: Comparison, { kind, name }: Pick<Observation, 'kind' | 'name'>): Row | undefined;

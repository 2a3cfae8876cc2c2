import type { SwitchKind } from './declared.js';
import type { Basis } from './types.js';
/** The categories that every manifest has, in the order in which visitors see them, each with its basis. */
export declare const BUILT_IN: ReadonlyMap<string, Basis>;
/**
 * What each basis gives visitors. A map, so that a basis such as `constructor` is unknown.
 * @see https://www.legislation.gov.uk/uksi/2003/2426/schedule/A1
 */
export declare const KINDS: ReadonlyMap<unknown, SwitchKind>;

import type { SwitchKind } from './declared.ts'
import type { Basis } from './types.ts'

/** The categories that every manifest has, in the order in which visitors see them, each with its basis. */
export const BUILT_IN: ReadonlyMap<string, Basis> = new Map(
  ['necessary', 'preferences', 'analytics', 'media', 'sharing', 'marketing'].map((id, index) => [
    id,
    index ? 'consent' : 'necessary',
  ]),
)

/**
 * What each basis gives visitors. A map, so that a basis such as `constructor` is unknown.
 * @see https://www.legislation.gov.uk/uksi/2003/2426/schedule/A1
 */
export const KINDS: ReadonlyMap<unknown, SwitchKind> = new Map<Basis, SwitchKind>([
  ['consent', 'asks'],
  ['statistics', 'objects'],
  ['appearance', 'objects'],
  ['necessary', 'none'],
  ['communication', 'none'],
  ['emergency', 'none'],
])

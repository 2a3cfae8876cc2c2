import type { Declared } from '../manifest/declared.ts'

/** Ways in which a visitor may decide: `each` is one journey for each category alone. */
export type JourneyKind = 'reject' | 'each' | 'gpc' | 'accept'

/** What a visitor does next: decides, or looks at every page. */
export type Step = 'look' | 'accept' | 'reject' | 'withdraw' | { readonly only: string }

/** One visitor's way through a site, with an empty profile. */
export interface Journey {
  readonly steps: readonly Step[]
  /** Whether the browser sends Global Privacy Control. */
  readonly gpc: boolean
}

/**
 * The journeys through a site. Accepting comes last: it ends with the withdrawal, and what is there then is what a
 * withdrawal left.
 */
export function journeysOf(
  { categories }: Pick<Declared, 'categories'>,
  wanted: readonly JourneyKind[],
): Journey[] {
  const switches = [...categories.values()].filter(({ kind }) => kind !== 'none').map(({ id }) => id)
  // Nothing asks, so there is nothing to decide.
  if (!switches.length) return [{ steps: ['look'], gpc: false }]
  const by: Readonly<Record<JourneyKind, readonly Journey[]>> = {
    reject: [{ steps: ['look', 'reject', 'look'], gpc: false }],
    // Of one category alone that is the same as accepting.
    each: switches.length > 1 ? switches.map(only => ({ steps: [{ only }, 'look'], gpc: false })) : [],
    gpc: [{ steps: ['look'], gpc: true }],
    accept: [{ steps: ['accept', 'look', 'withdraw', 'look'], gpc: false }],
  }
  return (['reject', 'each', 'gpc', 'accept'] as const)
    .filter(kind => wanted.includes(kind))
    .flatMap(kind => by[kind])
}

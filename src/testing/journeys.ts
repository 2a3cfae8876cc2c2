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

/** In the order in which their results are joined. */
export const JOURNEYS: readonly JourneyKind[] = ['reject', 'each', 'gpc', 'accept']

/**
 * The journeys through a site. Accepting comes last: it ends with the withdrawal, and what is there then is what a
 * withdrawal left. Throws where one that is wanted would send nobody: a drive that learns nothing must not pass.
 */
export function journeysOf(
  { categories }: Pick<Declared, 'categories'>,
  wanted: readonly JourneyKind[],
): Journey[] {
  checkNames(wanted)
  const switches = [...categories.values()].filter(({ kind }) => kind !== 'none').map(({ id }) => id)
  // Nothing asks, so there is nothing to decide.
  if (!switches.length) return [{ steps: ['look'], gpc: false }]
  const isOne = switches.length === 1
  if (isOne && wanted.includes('each') && !wanted.includes('accept')) {
    throw new Error(
      `latchkey: 'each' in 'journeys' should send a visitor for each of several categories, and the manifest has ${said(switches)} alone, so that it sends nobody: to allow that is to accept. Add 'accept', or leave 'journeys' out.`,
    )
  }
  const by: Readonly<Record<JourneyKind, readonly Journey[]>> = {
    reject: [{ steps: ['look', 'reject', 'look'], gpc: false }],
    // Of one category alone that is the same as accepting.
    each: isOne ? [] : switches.map(only => ({ steps: [{ only }, 'look'], gpc: false })),
    gpc: [{ steps: ['look'], gpc: true }],
    accept: [{ steps: ['accept', 'look', 'withdraw', 'look'], gpc: false }],
  }
  return JOURNEYS.filter(kind => wanted.includes(kind)).flatMap(kind => by[kind])
}

function checkNames(wanted: readonly string[]): void {
  const unknown = wanted.filter(name => !(JOURNEYS as readonly string[]).includes(name))
  if (wanted.length && !unknown.length) return
  throw new Error(
    `latchkey: 'journeys' should name some of ${said(JOURNEYS)}, and ${unknown.length ? `has ${said(unknown)}` : 'names none'}. Name those that are wanted, or leave it out for all of them.`,
  )
}

function said(names: readonly string[]): string {
  return names.map(name => `'${name}'`).join(', ')
}

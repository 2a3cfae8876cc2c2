import { isWithin } from '../../manifest/is-within.ts'
import type { Evidence, Observation, Stage } from '../observation.ts'
import { folderOf } from './folder-of.ts'
import { addGaps, type Gaps } from './gaps.ts'
import { firstOfEach } from './observe-entries.ts'

/** What one page showed, or several. */
export interface Shown {
  readonly stages: readonly Stage[]
  readonly observed: readonly Observation[]
  /** What could not be seen there. */
  readonly gaps?: Partial<Gaps>
}

/** How many sights of one thing are kept over the pages of a stage. */
const MOST = 20

/**
 * Joins what a later page showed to what was shown before it: each thing once, whatever is there by its last sight.
 * @param path of the later page: it says nothing of cookies that are kept for another. Default: it sees them all.
 */
export function mergeSeen(before: Shown, after: Shown, path = ''): Shown {
  const last = before.stages[before.stages.length - 1]
  const [first, ...others] = after.stages
  // A new page goes on with the stage in which the one before it ended.
  const goesOn = !!last && !!first && first.by === null && isLike(last, first)
  const offset = before.stages.length - (goesOn ? 1 : 0)
  const merged = new Map(
    before.observed.map(one => [keyOf(one), { ...one, isThere: isStillThere(one, path) }]),
  )
  for (const one of after.observed.map(later => withPath(later, before, path))) {
    const evidence = one.evidence.map(sight => ({
      ...sight,
      stage: sight.stage < 0 ? -1 : sight.stage + offset,
    }))
    const known = merged.get(keyOf(one))
    merged.set(keyOf(one), {
      ...one,
      seconds: one.seconds ?? known?.seconds ?? null,
      // What was kept once was no probe.
      outcome: known?.outcome === 'stored' ? 'stored' : one.outcome,
      count: one.count + (known?.count ?? 0),
      evidence: fewOfEach(firstOfEach([...(known?.evidence ?? []), ...evidence])),
    })
  }
  return {
    stages: goesOn ? [...before.stages, ...others] : [...before.stages, ...after.stages],
    observed: [...merged.values()],
    gaps: addGaps(before.gaps, after.gaps),
  }
}

/** The first in each stage: whoever looks at many pages before a choice still learns what came after it. */
function fewOfEach(evidence: readonly Evidence[]): Evidence[] {
  const counts = new Map<number, number>()
  return evidence.filter(({ stage }) => {
    const count = (counts.get(stage) ?? 0) + 1
    counts.set(stage, count)
    return count <= MOST
  })
}

function isLike(one: Stage, other: Stage): boolean {
  return one.name === other.name && one.allowed.join() === other.allowed.join()
}

/** Whether something is there that a later page does not show: if it would show it, no; a request never is. */
function isStillThere({ kind, isThere, path, evidence }: Observation, here: string): boolean | null {
  if (kind !== 'cookie' || !here) return isThere === null ? null : false
  if (path !== undefined) return isWithin(here, path) ? false : isThere
  // Nobody knows for where it is kept, but for every page under one that showed it.
  return evidence.some(({ page }) => isWithin(here, folderOf(page))) ? false : null
}

/** A cookie that is listed without its path is the one that is known already, where that can be seen from here. */
function withPath(one: Observation, before: Shown, here: string): Observation {
  if (one.kind !== 'cookie' || one.path !== undefined || !here) return one
  const known = before.observed.find(
    ({ kind, name, host, path }) =>
      kind === one.kind && name === one.name && host === one.host && path && isWithin(here, path),
  )
  return known?.path === undefined ? one : { ...one, path: known.path }
}

/** What happened and what was stopped stand apart, and so do cookies that are kept for other parts of the site. */
function keyOf({ kind, name, host, outcome, path = '/', heldFor = '' }: Observation): string {
  const fate = /stopped|fetched/.test(outcome) ? outcome : ''
  return [kind, host, fate, outcome === 'stored' && path !== '/' ? path : '', heldFor, name].join(' ')
}

import type { Evidence, Observation, Stage } from '../observation.ts'
import { firstOfEach } from './observe-entries.ts'

/** What one page showed, or several. */
export interface Shown {
  readonly stages: readonly Stage[]
  readonly observed: readonly Observation[]
}

/** How many sights of one thing are kept over the pages of a stage. */
const MOST = 20

/** Joins what a later page showed to what was shown before it: each thing once, whatever is there by its last sight. */
export function mergeSeen(before: Shown, after: Shown): Shown {
  const last = before.stages[before.stages.length - 1]
  const [first, ...others] = after.stages
  // A new page goes on with the stage in which the one before it ended.
  const goesOn = !!last && !!first && first.by === null && isLike(last, first)
  const offset = before.stages.length - (goesOn ? 1 : 0)
  const merged = new Map(before.observed.map(one => [keyOf(one), { ...one, isThere: gone(one) }]))
  for (const one of after.observed) {
    const evidence = one.evidence.map(sight => ({ ...sight, stage: sight.stage + offset }))
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

/** What a later page does not show is not there any more; a request never is. */
function gone({ isThere }: Observation): boolean | null {
  return isThere === null ? null : false
}

/** What happened and what was stopped stand apart. */
function keyOf({ kind, name, host, outcome }: Observation): string {
  return [kind, host, /stopped|fetched/.test(outcome) ? outcome : '', name].join(' ')
}

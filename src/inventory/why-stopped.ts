import type { Comparison } from './annex-subject.ts'
import type { Observation } from './observation.ts'

/** Why something was stopped: nobody had allowed it, no entry names it, or a policy of the page shut it out. */
export type WhyStopped = 'not-allowed' | 'not-declared' | 'policy'

/** Why something was stopped; null where it was not, or where nobody can tell. */
export function whyStopped(
  { allowed, stageOf }: Comparison,
  { outcome, evidence }: Observation,
  owners: readonly string[],
): WhyStopped | null {
  if (outcome !== 'stopped' && outcome !== 'fetched') return null
  if (!owners.length) return 'not-declared'
  const wasShut = evidence.some(one => {
    const stage = stageOf(one)
    return stage !== undefined && !owners.some(id => allowed(id, stage))
  })
  if (wasShut) return 'not-allowed'
  return evidence.some(({ how }) => how === 'violation') ? 'policy' : null
}

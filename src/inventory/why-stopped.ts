import type { Comparison } from './annex-subject.ts'
import type { Observation } from './observation.ts'

/**
 * Why something was stopped: nobody had allowed it, no entry names it, a policy of the page shut it out, it is marked with
 * a name that nobody declared, lacks the nonce of the page, or has no address of the web's.
 */
export type WhyStopped = 'not-allowed' | 'not-declared' | 'policy' | 'unknown-id' | 'no-nonce' | 'not-http'

/** What Latchkey itself says. A policy may be its own, so that does not say enough. */
const SAID: Readonly<Record<string, WhyStopped>> = {
  'not allowed yet': 'not-allowed',
  'address not declared': 'not-declared',
  'name not declared': 'not-declared',
  'unknown id': 'unknown-id',
  'nonce missing': 'no-nonce',
  'address not http': 'not-http',
}

/** Why something was stopped; null where it was not, or where nobody can tell. */
export function whyStopped(
  { allowed, stageOf }: Comparison,
  { outcome, evidence, why }: Observation,
  owners: readonly string[],
): WhyStopped | null {
  if (outcome !== 'stopped' && outcome !== 'fetched') return null
  const said = why && SAID[why]
  if (said) return said
  if (!owners.length) return 'not-declared'
  const wasShut = evidence.some(one => {
    const stage = stageOf(one)
    return stage !== undefined && !owners.some(id => allowed(id, stage))
  })
  if (wasShut) return 'not-allowed'
  return evidence.some(({ how }) => how === 'violation') ? 'policy' : null
}

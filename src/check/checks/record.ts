import type { Facts } from '../facts.ts'
import type { Finding } from '../finding.ts'

/** What this browser has kept of a choice. */
export function record({ record: outcome, chosen: date }: Facts): Finding {
  const states = { none: 'ok', kept: 'ok', outdated: 'ok', several: 'mend', refused: 'unknown' } as const
  return { about: 'record', outcome, state: states[outcome], values: { date } }
}

import type { Facts } from '../facts.ts'
import type { Finding } from '../finding.ts'

/** Whether the browser is kept from fetching ahead. */
export function barrier({ served, live, level }: Facts): Finding {
  const about = 'barrier'
  const { barrier: outcome } = served ?? live
  if (outcome === 'first') return { about, outcome, state: 'ok' }
  return level === 'seal' ? { about, outcome, state: 'mend' } : { about, outcome: 'notNeeded', state: 'ok' }
}

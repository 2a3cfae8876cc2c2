import type { Facts } from '../facts.ts'
import type { Finding } from '../finding.ts'

const LEVELS = ['mark', 'guard', 'seal'] as const

/** How much is stopped here, and whether that is what the page asks for. */
export function level({ live, served, level: inForce }: Facts): Finding {
  const about = 'level'
  const asked = (served?.own[0] ?? live.own[0])?.level ?? inForce
  const known = LEVELS.find(name => name === inForce)
  if (!known || !LEVELS.some(name => name === asked)) {
    return { about, outcome: 'noSuch', state: 'mend', values: { asked } }
  }
  return asked === inForce
    ? { about, outcome: known, state: 'ok' }
    : { about, outcome: 'lowered', state: 'mend', values: { asked, level: inForce } }
}

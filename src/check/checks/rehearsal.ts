import type { Facts } from '../facts.ts'
import type { Finding } from '../finding.ts'

/** A rehearsal that was forgotten looks like protection; nothing where none is on. */
export function rehearsal({ rehearse: level }: Facts): Finding | null {
  return level ? { about: 'rehearsal', outcome: 'on', state: 'mend', values: { level } } : null
}

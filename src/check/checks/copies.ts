import type { Facts } from '../facts.ts'
import type { Finding } from '../finding.ts'

/** Whether more than one Latchkey was put into the page; nothing where we find no tag at all. */
export function copies({ served, live }: Facts): Finding | null {
  const count = Math.max(served?.own.length ?? 0, live.own.length)
  if (!count) return null
  return count > 1
    ? { about: 'copies', outcome: 'several', state: 'mend', values: { count } }
    : { about: 'copies', outcome: 'one', state: 'ok' }
}

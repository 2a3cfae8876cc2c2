import { OPTIMISERS } from '../data/optimisers.ts'
import type { Facts } from '../facts.ts'
import type { Finding } from '../finding.ts'

/** Whether a tool that moves scripts is at work, and leaves ours alone. */
export function optimisers({ served, live }: Facts): Finding[] {
  const about = 'optimisers'
  const seen = [...(served?.optimisers ?? []), ...live.optimisers]
  const found = OPTIMISERS.filter(({ name }) => seen.includes(name))
  if (!found[0]) return [{ about, outcome: 'none', state: 'ok' }]
  const attributes = (served ?? live).own[0]?.attributes ?? []
  // The word alone does too, which is what its maker writes.
  const has = (mark: string): boolean =>
    [mark, mark.replace('data-', '')].some(name => attributes.includes(name))
  return found.map(({ name: tools, marks }) => {
    if (!marks[0]) return { about, outcome: 'setting', state: 'unknown', values: { tools } }
    const missing = marks.filter(mark => !has(mark))
    return missing[0]
      ? { about, outcome: 'unmarked', state: 'mend', values: { tools, marks: missing } }
      : { about, outcome: 'marked', state: 'ok', values: { tools } }
  })
}

import type { Facts } from '../facts.ts'
import type { Finding } from '../finding.ts'

/** Whether what the page marks can wait, and is waited for. As sent: what has been released since says nothing. */
export function marks({ served, live, knownIds }: Facts): Finding[] {
  const about = 'marks'
  const { waitsFor, running, unmarked } = served ?? { ...live, running: [], unmarked: [] }
  const ids = waitsFor.filter(id => !knownIds.includes(id))
  const found: Finding[] = []
  if (ids[0]) found.push({ about, outcome: 'unknownId', state: 'mend', values: { ids } })
  if (running[0]) found.push({ about, outcome: 'running', state: 'mend', values: { tags: running } })
  // Other code may load it.
  if (unmarked[0]) found.push({ about, outcome: 'lost', state: 'unknown', values: { tags: unmarked } })
  return found[0] ? found : [{ about, outcome: waitsFor[0] ? 'fine' : 'none', state: 'ok' }]
}

import type { Facts } from '../facts.ts'
import type { Finding } from '../finding.ts'

/** Whether an editor has changed our tags or classes. */
export function editor({ misspelt: names, isEscaped }: Facts): Finding[] {
  const about = 'editor'
  const found: Finding[] = []
  if (names[0]) found.push({ about, outcome: 'misspelt', state: 'mend', values: { names } })
  if (isEscaped) found.push({ about, outcome: 'escaped', state: 'mend' })
  return found[0] ? found : [{ about, outcome: 'fine', state: 'ok' }]
}

import type { Facts } from '../facts.ts'
import type { Finding } from '../finding.ts'

/** Whether visitors can open the settings from this page. */
export function control({ hasSwitch, control: found, brokenLinks }: Facts): Finding[] {
  const about = 'control'
  const broken = brokenLinks.map((address): Finding => ({
    about,
    outcome: 'broken',
    state: 'mend',
    values: { address },
  }))
  if (!hasSwitch) return [...broken, { about, outcome: 'notNeeded', state: 'ok' }]
  const outcome = { page: 'link', added: 'added', none: 'missing' } as const
  return [{ about, outcome: outcome[found], state: found === 'none' ? 'mend' : 'ok' }, ...broken]
}

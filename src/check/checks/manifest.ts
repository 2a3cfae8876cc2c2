import type { Facts } from '../facts.ts'
import type { Finding } from '../finding.ts'

/** Whether the manifest is read, and sound. */
export function manifest({ isRead, faults }: Facts): Finding {
  const about = 'manifest'
  if (!isRead) return { about, outcome: 'unread', state: 'mend' }
  if (!faults) return { about, outcome: 'unknown', state: 'unknown' }
  const { errors, warnings } = faults
  const details = [...errors, ...warnings]
  if (!details[0]) return { about, outcome: 'sound', state: 'ok' }
  const values = { errors: errors.length, warnings: warnings.length }
  return { about, outcome: 'faults', state: 'mend', values, details }
}

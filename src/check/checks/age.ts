import { isDay } from '../../manifest/is-day.ts'
import type { Facts } from '../facts.ts'
import type { Finding } from '../finding.ts'

/** Whether the manifest is looked after. Days are compared as they are written. */
export function age({ updated, review, today, isRead }: Facts): Finding | null {
  const about = 'age'
  const values = { updated, review }
  if (!isRead) return null
  if (isDay(review)) {
    return review < today
      ? { about, outcome: 'overdue', state: 'mend', values }
      : { about, outcome: 'fresh', state: 'ok', values }
  }
  if (!isDay(updated)) return { about, outcome: 'none', state: 'mend' }
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`
  return { about, outcome: updated < yearAgo ? 'old' : 'noReview', state: 'mend', values }
}

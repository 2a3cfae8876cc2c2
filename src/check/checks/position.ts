import type { Facts } from '../facts.ts'
import type { Finding } from '../finding.ts'

/** Whether our code runs before every other script. */
export function position({ served, live }: Facts): Finding {
  const about = 'position'
  const [tag] = (served ?? live).own
  if (!tag)
    return live.own[0]
      ? { about, outcome: 'added', state: 'mend' }
      : { about, outcome: 'bundled', state: 'unknown' }
  if (tag.late[0]) return { about, outcome: 'late', state: 'mend', values: { how: tag.late } }
  if (!tag.isInHead) return { about, outcome: 'body', state: 'mend' }
  const { before: scripts } = served ?? live
  if (!scripts.length) return { about, outcome: 'first', state: 'ok' }
  return served
    ? { about, outcome: 'after', state: 'mend', values: { scripts } }
    : { about, outcome: 'perhapsAfter', state: 'unknown', values: { scripts } }
}

import { shown, type Finding, type Path } from '../fault.ts'
import { isDay } from '../is-day.ts'
import type { Subject } from '../subject.ts'
import { text } from '../text.ts'

/** Days that no calendar has, and a review that should have been. */
export function* dates({ site, changes, now }: Subject): Generator<Finding> {
  yield* noSuchDay(['site', 'updated'], site.updated)
  yield* noSuchDay(['site', 'review'], site.review)
  for (const { path, fields } of changes) yield* noSuchDay([...path, 'date'], fields.date)

  const today = now.toISOString().slice(0, 10)
  const review = text(site.review)
  if (isDay(review) && review < today) {
    yield {
      severity: 'warning',
      code: 'review-overdue',
      path: ['site', 'review'],
      expected: `a day from ${today} on`,
      received: shown(review),
      advice: 'Look the annex over, correct what has changed, and set the next review.',
    }
  }
}

function* noSuchDay(path: Path, value: unknown): Generator<Finding> {
  // Anything that does not even look like a day is a fault of shape.
  if (!/^\d{4}-(?:0\d|1[0-2])-[0-3]\d$/.test(text(value)) || isDay(text(value))) return
  yield {
    severity: 'warning',
    code: 'no-such-day',
    path,
    expected: 'a day that is in the calendar',
    received: shown(value),
    advice: 'Correct it.',
  }
}

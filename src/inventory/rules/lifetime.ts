import type { Comparison } from '../annex-subject.ts'
import type { Finding } from '../finding.ts'

/** Clocks differ, and browsers round. */
const TOLERANCE = 1.02
const SLACK_SECONDS = 60

/** What is kept for longer than its row says. */
export function* lifetime({ entries, rowsOf, rulingRow, manifest }: Comparison): Generator<Finding> {
  for (const observation of entries) {
    const { kind, name, seconds, evidence, outcome } = observation
    const row = rulingRow(observation)
    // What was stopped, or was a probe, is kept for no time at all.
    if (!row || seconds === null || outcome !== 'stored') continue
    const strictness = manifest.kindOf(row.category)
    // Rows that are as strict as that one explain it as well.
    const rows = rowsOf(name).filter(
      ({ type, category }) => type === kind && manifest.kindOf(category) === strictness,
    )
    if (rows.some(one => one.seconds === null)) continue
    const most = Math.max(...rows.map(one => one.seconds ?? 0))
    if (seconds <= most * TOLERANCE + SLACK_SECONDS) continue
    yield {
      kind: 'longer-than-declared',
      severity: 'error',
      subject: name,
      what: kind,
      path: row.path,
      id: row.service || row.category,
      message: `'${name}' is kept for ${inWords(seconds)}, and the annex says '${String(row.expiry)}'. Write what really happens, or have it set for less.`,
      evidence,
    }
  }
}

const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const

/** A lifetime as a manifest would say it. */
export function inWords(seconds: number): string {
  if (seconds === 0) return 'session'
  if (seconds === Infinity) return 'until cleared'
  const [unit, length] = UNITS.find(([, length]) => seconds >= length) ?? (['second', 1] as const)
  const count = Math.round(seconds / length)
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}

import type { Comparison } from '../annex-subject.ts'
import type { Finding } from '../finding.ts'

/** Clocks differ, and browsers round. */
const TOLERANCE = 1.02
const SLACK_SECONDS = 60

/** What is kept for longer than its row says. */
export function* lifetime({ entries, rowsOf }: Comparison): Generator<Finding> {
  for (const { kind, name, seconds, evidence } of entries) {
    const rows = rowsOf(name).filter(({ type }) => type === kind)
    const known = rows.filter(row => row.seconds !== null)
    if (seconds === null || !known.length || known.length < rows.length) continue
    const most = Math.max(...known.map(row => row.seconds ?? 0))
    if (seconds <= most * TOLERANCE + SLACK_SECONDS) continue
    const [row] = known
    yield {
      kind: 'longer-than-declared',
      severity: 'error',
      subject: name,
      what: kind,
      path: row?.path ?? null,
      id: row?.service || row?.category || '',
      message: `'${name}' is kept for ${inWords(seconds)}, and the annex says '${String(row?.expiry)}'. Write what really happens, or have it set for less.`,
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

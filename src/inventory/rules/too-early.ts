import type { Comparison } from '../annex-subject.ts'
import type { Finding } from '../finding.ts'
import type { Evidence, Observation } from '../observation.ts'

/** What is declared, waits for the visitor, and was there before they chose, or after they had said no. */
export function* tooEarly(comparison: Comparison): Generator<Finding> {
  const { entries, requests, rulingRow, servicesOf } = comparison
  for (const observation of entries) {
    // Rows that are shut for a fault are undeclared in all but name: validation tells of them.
    const row = rulingRow(observation)
    if (!row) continue
    yield* early(comparison, { observation, ids: [row.service || row.category], path: row.path })
  }
  for (const observation of requests) {
    const ids = servicesOf(observation.name)
    if (ids.length) yield* early(comparison, { observation, ids, path: null })
  }
}

interface Early {
  readonly observation: Observation
  readonly ids: readonly string[]
  readonly path: string | null
}

function* early(
  { whileRefused, stageOf }: Comparison,
  { observation, ids, path }: Early,
): Generator<Finding> {
  const { name, kind, outcome } = observation
  const sights = whileRefused(observation, ids)
  const before = (one: Evidence): boolean => stageOf(one)?.name === 'before-choice'
  const kept = outcome === 'transient' ? 'was kept for a moment' : 'was kept'
  const did = outcome === 'fetched' ? 'was asked for, though it did not run' : path ? kept : 'was asked'
  for (const [found, evidence, when] of [
    ['before-choice', sights.filter(before), 'before the visitor chose'],
    ['after-reject', sights.filter(one => !before(one)), 'after the visitor had said no'],
  ] as const) {
    if (!evidence.length) continue
    yield {
      kind: found,
      severity: outcome === 'fetched' ? 'warning' : 'error',
      subject: name,
      what: kind,
      path,
      id: ids[0] ?? '',
      message: `'${name}' ${did} ${when}. It belongs to '${ids[0] ?? ''}'. Mark what sets or asks for it, put Latchkey first in the page, or use a higher level.`,
      evidence,
    }
  }
}

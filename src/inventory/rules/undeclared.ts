import type { Comparison } from '../annex-subject.ts'
import type { Finding } from '../finding.ts'
import { hasHappened } from '../observation.ts'
import { misspeltRow } from './misspelt-row.ts'

/** What was seen and stands nowhere in the annex; and rows that are probably meant for it. */
export function* undeclared(comparison: Comparison): Generator<Finding> {
  const { entries, requests, rowsOf, servicesOf } = comparison
  for (const { kind, name, outcome, evidence, ...rest } of entries) {
    if (rowsOf(name).length) continue
    const about = { subject: name, what: kind, id: '', evidence } as const
    const meant = misspeltRow(comparison, { kind, name })
    if (meant) {
      yield {
        ...about,
        kind: 'likely-misspelt',
        severity: 'error',
        path: meant.path,
        id: meant.service || meant.category,
        message: `The annex says '${meant.pattern}', and the page keeps '${name}'. Correct the name in the annex: a row explains, holds and removes only what it names.`,
      }
      continue
    }
    const isTransient = outcome === 'transient'
    const happened = hasHappened({ kind, name, outcome, evidence, ...rest })
    yield {
      ...about,
      kind: 'undeclared',
      severity: happened && !isTransient ? 'error' : 'warning',
      path: null,
      message: `'${name}' is not in the annex${isTransient ? '; it was kept for a moment only, as a test whether the browser keeps it' : ''}${happened ? '' : '; it was not kept'}. Find out what it is for, and add a row, or remove what sets it.`,
    }
  }
  for (const observation of requests) {
    const { kind, name, evidence } = observation
    if (servicesOf(name).length) continue
    yield {
      kind: 'undeclared',
      severity: hasHappened(observation) ? 'error' : 'warning',
      subject: name,
      what: kind,
      path: null,
      id: '',
      message: `No service in the annex has the host ${name}${hasHappened(observation) ? '' : ', which was held'}. Add the service with this host, or remove what asks for it.`,
      evidence,
    }
  }
}

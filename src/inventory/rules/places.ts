import type { Comparison } from '../annex-subject.ts'
import type { Finding } from '../finding.ts'
import type { Observation } from '../observation.ts'
import { placeFault } from './place-fault.ts'

/** What became of it, in words. */
const FATES: Readonly<Partial<Record<Observation['outcome'], (kind: string) => string>>> = {
  stopped: kind => `a script tried to keep it as ${kind}, and was stopped`,
  transient: kind => `it was kept for a moment as ${kind}`,
}

/** What is declared, and is kept otherwise than its row says: another kind, another domain, by another party. */
export function* places(comparison: Comparison): Generator<Finding> {
  const { entries, rowsOf, servicesOf, isOwn } = comparison
  for (const { kind, name, host, seconds, outcome, evidence } of entries) {
    const all = rowsOf(name)
    const [first] = all
    if (!first) continue
    const about = { kind: 'wrong-place', subject: name, what: kind, evidence } as const
    const rows = all.filter(({ type }) => type === kind)
    const [row] = rows
    if (!row) {
      const happened = FATES[outcome]?.(kind) ?? `it is kept as ${kind}`
      yield {
        ...about,
        severity: outcome === 'stored' ? 'error' : 'warning',
        path: first.path,
        id: first.service || first.category,
        message: `The annex says that '${name}' is of the kind ${first.type}, and ${happened}. Correct 'type': only what is declared is held and removed.`,
      }
      continue
    }
    const id = row.service || row.category
    const domain = host.replace(/^\./, '')
    // Browsers that do not say how long a cookie is kept do not say where either: then its host is only the page's.
    const isTold = outcome === 'stored' && domain !== '' && (kind !== 'cookie' || seconds !== null)
    const faults = isTold ? rows.map(one => placeFault(comparison, one, domain)) : []
    const [fault] = faults
    if (fault && faults.every(Boolean)) {
      yield {
        ...about,
        severity: fault.severity,
        path: row.path,
        id,
        message: `The annex says that '${name}' ${fault.says}`,
      }
    }
    // Whose script wrote it: one of another service, or of nobody that is declared.
    const owners = rows.map(({ service }) => service).filter(Boolean)
    const others = evidence.filter(({ who }) => {
      const writer = hostOf(who)
      const services = servicesOf(writer)
      return writer && !isOwn(writer) && owners.length && !owners.some(owner => services.includes(owner))
    })
    if (others.length) {
      const does = outcome === 'stopped' ? 'tried to set it, and was stopped' : 'sets it'
      yield {
        ...about,
        severity: 'warning',
        path: row.path,
        id,
        evidence: others,
        message: `The annex says that '${name}' is set by '${owners.join("', '")}', and a script of ${hostOf(others[0]?.who ?? null)} ${does}. Add that host to the service, or name the service that really sets it.`,
      }
    }
  }
}

function hostOf(address: string | null): string {
  try {
    return new URL(address ?? '').hostname
  } catch {
    // Written by the page itself, or nobody knows by whom.
    return ''
  }
}

import { knownHost, knownName } from '../../manifest/known.ts'
import type { Comparison } from '../annex-subject.ts'
import type { Finding } from '../finding.ts'

/** Products that no longer exist, declared or seen, and names that are declared and probably misspelt. */
export function* products({ rows, entries, requests, manifest, rowsOf }: Comparison): Generator<Finding> {
  for (const { pattern, type, path, service, category, known } of rows) {
    const about = {
      subject: pattern,
      what: type === 'pixel' ? ('image' as const) : (type as Finding['what']),
      path,
      id: service || category,
      evidence: [],
    } as const
    const { meant } = known ?? {}
    // Where the page keeps the right name, and nobody declared that, another rule says so with its evidence.
    const isFound = entries.some(({ name }) => name === meant && !rowsOf(name).length)
    if (known && meant !== undefined && !isFound) {
      yield {
        ...about,
        kind: 'likely-misspelt',
        severity: 'warning',
        message: `Nothing known keeps '${pattern}'; ${known.product.name} keeps '${meant}'. Correct the name if it is a slip: a row explains, holds and removes only what it names.`,
      }
    }
    if (known?.product.ended) yield { ...about, ...dead(known.product) }
  }
  for (const { kind, name, evidence } of entries) {
    const { product, meant } = knownName(name) ?? {}
    if (!product?.ended || meant !== undefined || rowsOf(name).length) continue
    yield { subject: name, what: kind, path: null, id: '', ...dead(product), evidence }
  }
  for (const { kind, name, evidence } of requests) {
    const product = knownHost(name)
    if (product?.ended) yield { subject: name, what: kind, path: null, id: '', ...dead(product), evidence }
  }
  for (const { id, hosts } of manifest.declared.services.values()) {
    const product = hosts.map(knownHost).find(found => found?.ended)
    if (!product) continue
    yield { subject: id, what: 'service', path: `services.${id}`, id, ...dead(product), evidence: [] }
  }
}

function dead({
  name,
  ended,
}: NonNullable<ReturnType<typeof knownHost>>): Pick<Finding, 'kind' | 'severity' | 'message'> {
  return {
    kind: 'dead',
    severity: 'warning',
    message: `${name} stopped on ${ended?.on ?? ''}. Remove it from the site and from the annex. See ${ended?.source ?? ''}`,
  }
}

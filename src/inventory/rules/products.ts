import { knownHost, knownName } from '../../manifest/known.ts'
import type { Comparison, Row } from '../annex-subject.ts'
import type { Finding } from '../finding.ts'
import type { EntryKind } from '../observation.ts'
import { misspeltRow } from './misspelt-row.ts'

/** Products that no longer exist, declared or seen, and names that are declared and probably misspelt. */
export function* products(comparison: Comparison): Generator<Finding> {
  const { rows, entries, requests, manifest, rowsOf, lookUp } = comparison
  for (const row of rows) {
    const { pattern, type, path, service, category, known } = row
    const about = {
      subject: pattern,
      what: type === 'pixel' ? ('image' as const) : (type as Finding['what']),
      path,
      id: service || category,
      evidence: [],
    } as const
    const { meant } = known ?? {}
    // Where the page keeps the right name, and nobody declared that, another rule says so with its evidence.
    const isFound = entries.some(
      one => one.name === meant && !rowsOf(one.name).length && misspeltRow(comparison, one) === row,
    )
    // Whoever knows more names than those of this short list may know it as one of its own.
    const isKnown = lookUp.ofName(pattern, type as EntryKind).some(({ name }) => name?.name === pattern)
    if (known && meant !== undefined && !isFound && !isKnown) {
      yield {
        ...about,
        kind: 'likely-misspelt',
        severity: 'warning',
        message: `'${pattern}' may be a slip: ${known.product.name} keeps '${meant}'. Correct the name if that is meant, since a row explains, holds and removes only what it names; leave it if something else keeps '${pattern}'.${besides(row, rows)}`,
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

/** What is wrong with an explanation that products of another kind share; empty where nothing is. */
function besides({ group, known }: Row, rows: readonly Row[]): string {
  if (!group || !known) return ''
  const { name, kind } = known.product
  const shared = rows.filter(one => one.group === group && one.known)
  const others = shared.filter(one => one.known?.product.kind !== kind)
  const [other] = others
  // The words are those of most of them.
  if (!other?.known || others.length < shared.length / 2) return ''
  return ` It shares its explanation with '${other.pattern}' of ${other.known.product.name} (${other.known.product.kind}), and ${name} is of another kind (${kind}): explain it by itself.`
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

import { createComparison, type Comparison } from './annex-subject.ts'
import type { CompareOptions } from './compare-options.ts'
import type { Finding } from './finding.ts'
import type { Seen } from './observation.ts'
import { grantedByScript, notRemoved } from './rules/decisions.ts'
import { lifetime } from './rules/lifetime.ts'
import { places } from './rules/places.ts'
import { products } from './rules/products.ts'
import { tooEarly } from './rules/too-early.ts'
import { undeclared } from './rules/undeclared.ts'
import { nothingSeen } from './rules/nothing-seen.ts'
import { unused } from './rules/unused.ts'

/** In the order in which an editor should see to them. */
const RULES: readonly ((comparison: Comparison) => Iterable<Finding>)[] = [
  tooEarly,
  notRemoved,
  grantedByScript,
  undeclared,
  lifetime,
  places,
  nothingSeen,
  products,
  unused,
]

const SEVERITIES: readonly Finding['severity'][] = ['error', 'warning', 'note']

/**
 * Holds what was seen against what is declared, and says every difference: first what breaks the promise of the annex,
 * then what is doubtful, then what is only to be known. Pure: the same in a page and in Node. Never throws, whatever the
 * manifest is.
 */
export function compare(manifest: unknown, seen: Seen, options: CompareOptions = {}): Finding[] {
  const comparison = createComparison(manifest, seen, options)
  const all = RULES.flatMap(rule => [...rule(comparison)])
  // A row that is wrong in itself is not looked for on pages as well.
  const wrong = new Set(all.filter(({ kind }) => /dead|misspelt/.test(kind)).map(({ path }) => path))
  const findings = all.filter(({ kind, path }) => !/unused|unseeable/.test(kind) || !wrong.has(path))
  return SEVERITIES.flatMap(severity => findings.filter(finding => finding.severity === severity))
}

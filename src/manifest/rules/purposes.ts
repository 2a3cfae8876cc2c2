import type { ProductKind } from '../data/products.ts'
import type { Finding } from '../fault.ts'
import type { NameOfRow, Subject } from '../subject.ts'
import { text } from '../text.ts'
import { whatItDoes } from './without-question.ts'

/** The built-in categories that would misname each kind of product. */
const NOT: Readonly<Record<ProductKind, readonly string[]>> = {
  analytics: ['media', 'sharing'],
  marketing: ['preferences', 'analytics', 'media', 'sharing'],
  media: ['analytics', 'sharing'],
  sharing: ['preferences', 'analytics', 'media'],
  translation: ['analytics', 'media', 'sharing', 'marketing'],
  platform: [],
}

/** Products that are known to do something else than their category or their group says. */
export function* purposes(subject: Subject): Generator<Finding> {
  const groups = kindsOfGroups(subject.names)
  for (const { name, path, row, known } of subject.names) {
    const product = known?.product
    if (!product) continue
    const category = subject.categoryOf(row)
    const what = whatItDoes(product.kind)
    if (NOT[product.kind].includes(category)) {
      yield {
        severity: 'warning',
        code: 'other-purpose',
        path,
        expected: `a name that belongs to the category '${category}'`,
        received: `'${name}' of ${product.name}, which ${what}`,
        advice: 'Give it a category and an explanation of its own: visitors choose by purpose.',
      }
      continue
    }
    const other = groups.get(groupOf(row))
    if (other && other !== product.kind) {
      yield {
        severity: 'warning',
        code: 'mixed-group',
        path,
        expected: `a group of rows with one explanation, as most of '${groupOf(row)}' is what ${whatItDoes(other)}`,
        received: `'${name}' of ${product.name}, which ${what}`,
        advice: 'Take it out of the group and explain it by itself.',
      }
    }
  }
}

/** What most of the known rows of each group are for. */
function kindsOfGroups(names: readonly NameOfRow[]): Map<string, ProductKind> {
  const counts = new Map<string, Map<ProductKind, number>>()
  for (const { row, known } of names) {
    const kind = known?.product.kind
    const group = groupOf(row)
    if (!kind || !group) continue
    const ofGroup = counts.get(group) ?? new Map<ProductKind, number>()
    counts.set(group, ofGroup.set(kind, (ofGroup.get(kind) ?? 0) + 1))
  }
  const most = (ofGroup: Map<ProductKind, number>): ProductKind =>
    [...ofGroup].reduce((best, each) => (each[1] > best[1] ? each : best))[0]
  return new Map([...counts].map(([group, ofGroup]) => [group, most(ofGroup)]))
}

function groupOf({ fields }: NameOfRow['row']): string {
  return text(fields.group)
}

import type { ProductKind } from '../data/products.ts'
import type { Finding } from '../fault.ts'
import type { NameOfRow, Subject } from '../subject.ts'
import { text } from '../text.ts'
import { knownHost } from '../known.ts'

const STATUTE = 'https://www.legislation.gov.uk/uksi/2003/2426/schedule/A1'

/** What each kind of product is, and the built-in categories that would misname it. */
const KINDS: Readonly<Record<ProductKind, { readonly what: string; readonly not: readonly string[] }>> = {
  analytics: { what: 'counts visitors', not: ['media', 'sharing'] },
  marketing: {
    what: 'follows visitors for advertising',
    not: ['preferences', 'analytics', 'media', 'sharing'],
  },
  media: { what: 'plays media', not: ['analytics', 'sharing'] },
  sharing: { what: 'shares pages', not: ['preferences', 'analytics', 'media'] },
  translation: { what: 'translates pages', not: ['analytics', 'media', 'sharing', 'marketing'] },
  platform: { what: 'makes a site work', not: [] },
}

/** Products that are known to do something else than their category or their group says. */
export function* purposes(subject: Subject): Generator<Finding> {
  const groups = kindsOfGroups(subject.names)
  for (const { name, path, row, known } of subject.names) {
    const product = known?.product
    if (!product) continue
    const category = subject.categoryOf(row)
    const { what, not } = KINDS[product.kind]
    yield* withoutQuestion(subject, { category, path, product, received: `'${name}'` })
    if (not.includes(category)) {
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
        expected: `a group of rows with one explanation, as most of '${groupOf(row)}' is what ${KINDS[other].what}`,
        received: `'${name}' of ${product.name}, which ${what}`,
        advice: 'Take it out of the group and explain it by itself.',
      }
    }
  }
  for (const { path, fields } of subject.services) {
    for (const [index, host] of (Array.isArray(fields.hosts) ? fields.hosts : []).entries()) {
      const product = knownHost(text(host))
      if (!product) continue
      const place = { category: text(fields.category), path: [...path, 'hosts', index], product }
      yield* withoutQuestion(subject, { ...place, received: `'${text(host)}'` })
    }
  }
}

interface Placed {
  readonly category: string
  readonly path: Finding['path']
  readonly product: { readonly name: string; readonly kind: ProductKind }
  readonly received: string
}

/** Counting and advertising are strictly necessary for nobody, and each visitor's identifier is no statistic. */
function* withoutQuestion(
  { kindOf, basisOf }: Subject,
  { category, path, product, received }: Placed,
): Generator<Finding> {
  const kind = kindOf(category)
  if (!['analytics', 'marketing', 'sharing', 'media'].includes(product.kind) || !kind || kind === 'asks')
    return
  yield {
    severity: 'warning',
    code: 'no-question',
    path,
    expected: 'a category on consent',
    received: `${received} of ${product.name}, which ${KINDS[product.kind].what}, on the basis '${String(basisOf(category))}'`,
    advice:
      kind === 'none'
        ? `Ask for it: it is not strictly necessary for what visitors request (PECR Schedule A1 paragraph 4). See ${STATUTE}`
        : `Ask for it, unless you can show that it meets PECR Schedule A1 paragraph 5 or 6. See ${STATUTE}`,
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

import type { Product, ProductKind } from '../data/products.ts'
import { UK_PECR } from '../data/uk-pecr-2026-02-05.ts'
import { shown, type Finding, type Path } from '../fault.ts'
import { knownHost } from '../known.ts'
import { paragraphOf, ruleOf } from '../law.ts'
import type { Recognised } from '../rule-set.ts'
import type { Subject } from '../subject.ts'
import { text } from '../text.ts'

const WHAT: Readonly<Record<Recognised, string>> = {
  analytics: 'counts visitors',
  marketing: 'follows visitors for advertising',
  media: 'plays media',
  sharing: 'shares pages',
  translation: 'translates pages',
  platform: 'makes a site work',
  replay: 'records what single visitors do',
}

/** What a kind of product does, to complete "which …". */
export function whatItDoes(kind: ProductKind): string {
  return WHAT[kind]
}

/**
 * Well-known products, and categories of ours, on a basis that does not ask although the law would. Warnings: a name
 * only suggests a product, and the page, which shuts what is an error, knows none.
 */
export function* withoutQuestion(subject: Subject): Generator<Finding> {
  for (const { path, key } of subject.categories) {
    const kind = key as Recognised
    const basis = subject.basisOf(key)
    if (!ruleOf(basis)?.refuses.includes(kind)) continue
    yield finding({ basis, kind, path: [...path, 'basis'], received: `${shown(basis)} for '${key}'` })
  }
  for (const { name, path, row, known } of subject.names) {
    if (!known) continue
    const basis = subject.basisOf(subject.categoryOf(row))
    yield* placed(known.product, { basis, path, received: `'${name}'` })
  }
  for (const { path, fields } of subject.services) {
    for (const [index, host] of (Array.isArray(fields.hosts) ? fields.hosts : []).entries()) {
      const product = knownHost(text(host))
      if (!product) continue
      const basis = subject.basisOf(fields.category)
      yield* placed(product, { basis, path: [...path, 'hosts', index], received: `'${text(host)}'` })
    }
  }
}

interface Place {
  readonly basis: unknown
  readonly path: Path
  readonly received: string
}

function* placed({ name, kind, replays }: Product, { basis, path, received }: Place): Generator<Finding> {
  const rule = ruleOf(basis)
  const recognised = [...(replays ? ['replay' as const] : []), kind]
  const found =
    recognised.find(one => rule?.refuses.includes(one)) ?? recognised.find(one => rule?.doubts.includes(one))
  if (!found) return
  const what = `${received} of ${name}, which ${WHAT[found]}, on the basis ${shown(basis)}`
  yield finding({ basis, kind: found, path, received: what })
}

function finding({ basis, kind, path, received }: Place & { readonly kind: Recognised }): Finding {
  const rule = ruleOf(basis)
  const paragraph = paragraphOf(basis)
  return {
    severity: 'warning',
    code: 'no-question',
    path,
    expected: 'a category on consent',
    received,
    advice: rule?.refuses.includes(kind)
      ? `Ask for it: ${rule.beyond ?? ''} (${paragraph}). See ${UK_PECR.statute}`
      : `Ask for it, unless you can show that ${paragraph} covers it: ${rule?.covers ?? ''}. See ${UK_PECR.statute}`,
  }
}

import { BUILT_IN } from '../categories.ts'
import { OLD_PRODUCTS } from '../data/old-products.ts'
import { shown, type Finding, type Path } from '../fault.ts'
import { isFields } from '../is-fields.ts'
import { nearest } from '../nearest.ts'
import { guidanceAt } from '../schema/field.ts'
import { migrateSchema } from '../schema/migrate-schema.ts'
import type { Subject } from '../subject.ts'
import { text } from '../text.ts'

/** Products whose categories every site has alike. */
const CLOSED = ['cookiebot', 'complianz']

/** What is to be taken over from another consent product, and cannot be. */
export function* migrate(subject: Subject): Generator<Finding> {
  const { migrate: option } = subject.options
  const path = ['options', 'migrate']
  if (Array.isArray(option)) {
    for (const [index, product] of option.entries()) yield* isProduct([...path, index], product)
  } else if (isFields(option)) {
    for (const [product, categories] of Object.entries(option)) {
      yield* isProduct([...path, product], product)
      yield* categoriesOf(subject, [...path, product], categories)
    }
  } else if (option !== undefined) yield wrongValue(path, option, guidanceAt(migrateSchema, []))
}

function* isProduct(path: Path, product: unknown): Generator<Finding> {
  const known = [...OLD_PRODUCTS.keys()]
  if (known.includes(text(product))) return
  yield unknown(path, product, { what: 'product', known })
}

function* categoriesOf(subject: Subject, path: Path, categories: unknown): Generator<Finding> {
  if (!isFields(categories)) {
    const expected = "an object with that product's categories, each with a list of ids"
    yield wrongValue(path, categories, { expected, advice: 'Write it in curly brackets.' })
    return
  }
  const product = path[path.length - 1] as string
  const own = Object.keys(OLD_PRODUCTS.get(product) ?? {})
  for (const [name, ids] of Object.entries(categories)) {
    const place = [...path, name]
    if (CLOSED.includes(product) && !own.includes(name.toLowerCase()))
      yield unknown(place, name, { what: `category of ${product}`, known: own })
    if (!Array.isArray(ids)) {
      const expected = 'a list of ids of your own'
      yield wrongValue(place, ids, { expected, advice: 'Write a list in square brackets.' })
      continue
    }
    for (const [index, id] of ids.entries()) yield* isOwnId(subject, [...place, index], id)
  }
}

function* isOwnId(subject: Subject, path: Path, id: unknown): Generator<Finding> {
  const category = subject.service(id)?.category ?? id
  const kind = subject.kindOf(category)
  if (kind === undefined) {
    const keys = [...subject.services, ...subject.categories].map(({ key }) => key)
    yield unknown(path, id, {
      what: 'category or service',
      known: [...new Set([...keys, ...BUILT_IN.keys()])],
    })
  } else if (kind === 'none') {
    yield {
      severity: 'warning',
      code: 'migrate-without-switch',
      path,
      expected: 'something that visitors decide about',
      received: `${shown(id)}, which has no switch`,
      advice: 'Remove it: there is nothing to take over.',
    }
  }
}

interface Naming {
  readonly what: string
  readonly known: readonly string[]
}

function unknown(path: Path, value: unknown, { what, known }: Naming): Finding {
  const meant = nearest(text(value), known)
  return {
    severity: 'warning',
    code: 'migrate-unknown',
    path,
    expected: `a ${what} (${known.join(', ')})`,
    received: shown(value),
    advice: meant ? `Write ${meant}.` : 'Correct or remove it: nothing is taken over for it.',
  }
}

function wrongValue(
  path: Path,
  value: unknown,
  { expected, advice }: { readonly expected: string; readonly advice: string },
): Finding {
  return { severity: 'warning', code: 'wrong-value', path, expected, received: shown(value), advice }
}

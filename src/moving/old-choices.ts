import { isFields, type Fields } from '../manifest/is-fields.ts'
import { cookiesIn } from './cookies-in.ts'
import type { OldChoice } from './old-choice.ts'
import { PRODUCTS } from './products.ts'

/** What a product has left in the browser. */
export interface Left {
  /** The product, as the option `migrate` calls it. */
  readonly product: string
  /** Its cookies. */
  readonly names: readonly string[]
  /** What it says; null: nothing that counts. */
  readonly choice: OldChoice | null
  /** What the option says of it: ids by category of the product, in lower case. */
  readonly named: ReadonlyMap<string, readonly unknown[]>
}

/**
 * Finds what the products that a site names have left.
 * @param migrate the option of that name, unchecked: a list of products, or an object by product.
 * @param text cookies, such as `document.cookie`.
 */
export function oldChoices(migrate: unknown, text: string): Left[] {
  const byProduct = Array.isArray(migrate)
    ? migrate.map((product: unknown) => [product, {}] as const)
    : Object.entries(isFields(migrate) ? migrate : {})
  const versions = cookiesIn(text)
  return byProduct.flatMap(([product, mapping]) => {
    const { names: pattern, read } = PRODUCTS.get(product as string) ?? {}
    const names = [...(versions[0]?.keys() ?? [])].filter(name => pattern?.test(name))
    if (!read || !names.length) return []
    const found = versions.map(read)
    if (found.includes(undefined)) return []
    const [choice = null, ...others] = found
    const isOne = others.every(other => asText(other) === asText(choice))
    return { product: product as string, names, choice: isOne ? choice : null, named: namedIn(mapping) }
  })
}

function namedIn(mapping: unknown): Map<string, unknown[]> {
  const fields: Fields = isFields(mapping) ? mapping : {}
  return new Map(
    Object.entries(fields).map(([name, ids]) => [name.toLowerCase(), Array.isArray(ids) ? ids : []]),
  )
}

function asText(choice: OldChoice | null | undefined): string {
  return JSON.stringify(choice && { ...choice, answers: [...choice.answers].sort() })
}

import { PRODUCTS, type Product } from './data/products.ts'
import { nearest } from './nearest.ts'
import { reaches } from './reaches.ts'

/** What is known of a name in a manifest. */
export interface Known {
  readonly product: Product
  /** The name as the product writes it, where the manifest probably misspells it. */
  readonly meant?: string
}

const BY_NAME: ReadonlyMap<string, Product> = new Map(
  PRODUCTS.flatMap(product => product.names.map(name => [name, product] as const)),
)
const PATTERNS = [...BY_NAME].filter(([name]) => name.endsWith('*'))

/** The product that stores a name, also where the name is slightly misspelt. */
export function knownName(name: string): Known | undefined {
  const product =
    BY_NAME.get(name) ?? PATTERNS.find(([pattern]) => name.startsWith(pattern.slice(0, -1)))?.[1]
  if (product) return { product }
  const meant = nearest(name, BY_NAME.keys())
  const probable = meant === undefined ? undefined : BY_NAME.get(meant)
  return probable && meant !== undefined ? { product: probable, meant } : undefined
}

/** The product that is served from a host, or from any host below `*.name`. */
export function knownHost(host: string): Product | undefined {
  const name = host.toLowerCase()
  return PRODUCTS.find(({ domains }) => domains.some(domain => reaches(domain, name)))
}

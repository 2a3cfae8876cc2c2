import type { Product } from '../data/products.ts'
import type { Finding, Path } from '../fault.ts'
import type { Subject } from '../subject.ts'
import { text } from '../text.ts'
import { knownHost } from '../known.ts'

/** Names that are probably misspelt, and products that no longer exist. */
export function* products({ names, services }: Subject): Generator<Finding> {
  for (const { name, path, known } of names) {
    const { product, meant } = known ?? {}
    if (product && meant) {
      yield {
        severity: 'warning',
        code: 'likely-misspelling',
        path,
        expected: `'${meant}', which ${product.name} stores`,
        received: `'${name}', which is near to it`,
        advice: `Write ${meant} if it is a slip, since a row explains, holds and removes only the name that it gives; leave it if something else stores '${name}'.`,
      }
    }
    if (product?.ended) yield dead(product, path, `'${name}'`)
  }
  for (const { path, fields } of services) {
    const hosts = Array.isArray(fields.hosts) ? fields.hosts.map(text) : []
    for (const [index, host] of hosts.entries()) {
      const product = knownHost(host)
      if (product?.ended) yield dead(product, [...path, 'hosts', index], `'${host}'`)
    }
  }
}

function dead({ name, ended }: Product, path: Path, received: string): Finding {
  return {
    severity: 'warning',
    code: 'dead-product',
    path,
    expected: 'a product that still works',
    received: `${received} of ${name}, which stopped on ${ended?.on ?? ''}`,
    advice: `Remove it from the site and from here. See ${ended?.source ?? ''}`,
  }
}

import { PRODUCTS, type ProductKind } from '../../manifest/data/products.ts'
import type { KnownService, ServiceKind } from '../known-service.ts'
import { HOUSING } from './housing.ts'
import { PAGES } from './pages.ts'
import { PEOPLE } from './people.ts'
import { PLATFORMS } from './platforms.ts'

const KINDS: Readonly<Record<ProductKind, ServiceKind>> = {
  analytics: 'analytics',
  marketing: 'marketing',
  media: 'video',
  sharing: 'sharing',
  translation: 'translation',
  platform: 'platform',
}

/** Those that validation knows too, to spot slips and what is long gone. */
const VALIDATED = PRODUCTS.map(({ name, kind, names, domains, source, replays }): KnownService => ({
  name,
  provider: '',
  kind: replays ? 'recording' : KINDS[kind],
  hosts: domains.flatMap(domain => [domain, `*.${domain}`]),
  names: names.map(name => ({ name })),
  more: source,
}))

/** Our own list: what UK landlords' sites meet, looked up by hand. It comes before any other. */
export const OWN: readonly KnownService[] = [...HOUSING, ...PEOPLE, ...PAGES, ...PLATFORMS, ...VALIDATED]

import type { Expiry } from '../manifest/types.ts'
import catalogue from './catalogue.json' with { type: 'json' }
import type { KnownService, ServiceKind } from './known-service.ts'
import type { Catalogue } from './look-up.ts'
import { OWN } from './own/own.ts'

type Entry = readonly [product: string, company: string, kind: string, more: string]
type ByNames = readonly [...Entry, names: readonly (readonly [name: string, expiry: string])[]]
type ByHosts = readonly [...Entry, hosts: readonly string[]]

const byNames = catalogue.names as unknown as readonly ByNames[]
const byHosts = catalogue.hosts as unknown as readonly ByHosts[]

function service(
  [name, provider, kind, more]: Entry,
  rest: Pick<KnownService, 'names' | 'hosts'>,
): KnownService {
  return { name, provider, kind: kind as ServiceKind, more, ...rest }
}

/** All that is known, in the order in which it is trusted: our own list, then two open ones. */
export const CATALOGUES: readonly Catalogue[] = [
  { origin: 'Latchkey', services: OWN },
  {
    origin: 'Open Cookie Database',
    services: byNames.map(([name, provider, kind, more, names]) =>
      service([name, provider, kind, more], {
        hosts: [],
        names: names.map(([name, expiry]) => ({ name, ...(expiry && { expiry: expiry as Expiry }) })),
      }),
    ),
  },
  {
    origin: 'third-party-web',
    services: byHosts.map(([name, provider, kind, more, hosts]) =>
      service([name, provider, kind, more], { hosts, names: [] }),
    ),
  },
]

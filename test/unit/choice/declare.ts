import type {
  Declared,
  DeclaredCategory,
  DeclaredName,
  DeclaredService,
} from '../../../src/manifest/declared.ts'

/** The time at which the tests' visitors decide: 1 November 2026, on the minute. */
export const NOW = Date.UTC(2026, 10, 1, 9, 30)
export const MINUTE = 60_000
export const DAY = 1440 * MINUTE
export const HALF_YEAR = 6 * 30.4375 * DAY

const CATEGORIES: readonly DeclaredCategory[] = [
  { id: 'necessary', basis: 'necessary', kind: 'none' },
  { id: 'preferences', basis: 'consent', kind: 'asks' },
  { id: 'analytics', basis: 'consent', kind: 'asks' },
  { id: 'media', basis: 'consent', kind: 'asks' },
  { id: 'sharing', basis: 'consent', kind: 'asks' },
  { id: 'marketing', basis: 'consent', kind: 'asks' },
]

/** Statistics and appearance: on until the visitor objects. */
export const OBJECTED: readonly DeclaredCategory[] = [
  { id: 'counting', basis: 'statistics', kind: 'objects' },
  { id: 'theme', basis: 'appearance', kind: 'objects' },
]

export function service(
  id: string,
  category: string | null,
  more: Partial<DeclaredService> = {},
): DeclaredService {
  return { id, category, hosts: [`${id}.example`], provider: `${id} Ltd`, role: '', country: 'UK', ...more }
}

export function row(
  pattern: string,
  category: string | null,
  more: Partial<DeclaredName> = {},
): DeclaredName {
  const rest = {
    service: null,
    seconds: 0,
    place: { path: undefined, domain: undefined, partitioned: undefined },
  } as const
  return { pattern, type: 'cookie', category, ...rest, ...more }
}

interface Parts {
  readonly categories?: readonly DeclaredCategory[]
  readonly services?: readonly DeclaredService[]
  readonly names?: readonly DeclaredName[]
}

const SERVICES: readonly DeclaredService[] = [
  service('google-analytics', 'analytics', { country: 'US', role: 'controller' }),
  service('vimeo', 'media'),
  service('youtube', 'media'),
  service('cdn', 'necessary'),
  service('broken', null),
]

const NAMES: readonly DeclaredName[] = [
  row('CFID', 'necessary', { seconds: 7200 }),
  row('_ga', 'analytics', { service: 'google-analytics', seconds: 63_115_200 }),
  row('vuid', 'media', { service: 'vimeo', seconds: 63_115_200 }),
]

/** A manifest as it is read: the six built-in categories, some services and names, or the parts given instead. */
export function declare({
  categories = CATEGORIES,
  services = SERVICES,
  names = NAMES,
}: Parts = {}): Declared {
  return {
    categories: new Map(categories.map(category => [category.id, category])),
    services: new Map(services.map(service => [service.id, service])),
    names,
    siteHosts: [],
    lifetime: HALF_YEAR,
    isShared: false,
    heedsDnt: false,
    faults: 0,
  }
}

/** The same with statistics and appearance beside what asks. */
export function declareObjected(): Declared {
  return declare({ categories: [...CATEGORIES, ...OBJECTED] })
}

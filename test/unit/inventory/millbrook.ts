import { compare } from '../../../src/inventory/compare.ts'
import type { Seen } from '../../../src/inventory/observation.ts'
import type { Manifest } from '../../../src/manifest/types.ts'
import { accepted, cookie, request } from './seen.ts'

export const ALL = accepted('analytics', 'media', 'counter', 'films')
export const MANIFEST: Manifest = {
  site: {
    name: 'Millbrook Homes',
    places: { Website: 'https://www.millbrook.example', MyOnline: 'https://my.millbrook.example' },
  },
  services: {
    counter: {
      name: 'Counter',
      provider: 'Counter Ltd',
      category: 'analytics',
      hosts: ['*.counter.example'],
    },
    films: { name: 'Films', provider: 'Films Inc', category: 'media', hosts: ['films.example'] },
  },
  cookies: [
    { name: 'CFID', category: 'necessary', purpose: 'Keeps you signed in.', expiry: '2 hours' },
    { name: 'visit_*', service: 'counter', purpose: 'Counts visits.', expiry: '1 year' },
  ],
}

/** Everything that the manifest declares, as it should be. */
export const WHOLE = [
  cookie('CFID', [0, 1], { seconds: 7200 }),
  cookie('visit_1', [1], { seconds: 31_536_000 }),
  request('a.counter.example', [1]),
  request('films.example', [1], { kind: 'frame' }),
]

export const found = (what: Seen, manifest: unknown = MANIFEST): [string, string][] =>
  compare(manifest, what).map(({ kind, subject }) => [kind, subject])

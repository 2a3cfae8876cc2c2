import fc from 'fast-check'
import { cookieIn } from '../../src/browser/cookie-in.ts'
import { fingerprintOf } from '../../src/choice/fingerprint.ts'
import { readChoice } from '../../src/choice/read-choice.ts'
import { decodeRecord } from '../../src/choice/record.ts'
import { readManifest } from '../../src/manifest/read-manifest.ts'
import { policyOf } from '../../src/policy/policy.ts'
import { landlord } from './landlord.ts'

const service = (category: string, hosts: string[], more = {}) => ({
  name: 'A service',
  provider: 'Somebody Ltd',
  category,
  hosts,
  ...more,
})

/** Every kind of category and service, with hosts that several of them share, and ids that look like records. */
export const ODD = {
  site: { name: 'Odd', hosts: ['assets.example', 'own.example'] },
  categories: {
    counting: { basis: 'statistics', aggregateOnly: true, solePurpose: true, title: 'C', description: 'D' },
    theme: { basis: 'appearance', title: 'T', description: 'D' },
  },
  services: {
    films: service('media', ['films.example', '*.films.example', 'shared.example']),
    'films-1234567': service('analytics', ['more.example', 'films.example', 'assets.example']),
    cdn: service('necessary', ['cdn.example', 'shared.example']),
    counter: service('counting', ['counter.example', 'twice.example'], { role: 'processor' }),
    'counter-2': service('counting', ['twice.example', 'last.example'], { role: 'processor' }),
    fonts: service('theme', ['fonts.example', 'late.example']),
    faulty: service('unheard-of', ['faulty.example', 'own.example']),
    hostless: service('marketing', []),
    late: service('necessary', ['late.example', 'cdn.example']),
  },
} as const

/** What is generated from. */
export const MANIFESTS: Readonly<Record<string, unknown>> = {
  landlord,
  odd: ODD,
  'nothing to choose': { services: { cdn: service('necessary', ['cdn.example']) } },
  'many hosts': {
    services: {
      many: service(
        'media',
        Array.from({ length: 150 }, (_, index) => `h${index}.example`),
      ),
      others: service(
        'necessary',
        Array.from({ length: 50 }, (_, index) => `n${index}.example`),
      ),
    },
  },
}

export interface Visit {
  readonly cookie: string | undefined
  /** The value of `Sec-GPC`. */
  readonly gpc: string | undefined
}

/** What the page would make of a visit. The clock stands at the time of the record, since servers do not read it. */
export function expectedPolicy(manifest: unknown, { cookie, gpc }: Visit, host = ''): string {
  const minutes = decodeRecord(cookieIn(cookie))?.minutes ?? 0
  const choice = readChoice(cookie, manifest, { gpc: gpc === '1', now: minutes * 60_000 })
  return policyOf(readManifest(manifest), id => choice.allows(id), host)
}

/** Visits with records of every kind: current and outdated, cut and altered, twice, encoded, beside other cookies. */
export function visits(manifest: unknown): fc.Arbitrary<Visit> {
  const declared = readManifest(manifest)
  const ids = [...declared.categories.keys(), ...declared.services.keys(), 'unknown', 'film', '2']
  const entry = fc
    .record({
      id: fc.constantFrom(...ids),
      sign: fc.constantFrom('+', '+', '-'),
      old: fc.constantFrom('', '', '', '0000000', 'zzzzzzz'),
    })
    .map(({ id, sign, old }) => `.${id}${sign}${old || fingerprintOf(declared, id)}`)
  const entries = fc.oneof(
    fc.uniqueArray(entry, { selector: text => text.slice(0, -8), maxLength: 14 }),
    fc.array(entry, { maxLength: 6 }),
  )
  const record = fc.tuple(fc.constantFrom('hsovu', '0', '1', 'zzzzzzz', '01', ''), entries)
  const readable = fc
    .tuple(fc.constantFrom('hsovu', 'hsovv'), entries)
    .map(([time, list]) => `1.${time}${list.join('')}`)
  const garbage = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'1.+-a0;= ,"_A|$'), maxLength: 40 }),
    record.map(([time, list]) => `1.${time}${list.join('')}`),
    readable.map(text => text.replace('1', '2')),
    fc.tuple(readable, fc.nat(120)).map(([text, length]) => text.slice(0, length)),
    fc
      .tuple(readable, fc.nat(120), fc.constantFrom(...'+-.a;= ,"_A|', '%', '%2', '', ' latchkey='))
      .map(([text, at, one]) => text.slice(0, at) + one + text.slice(at + 1)),
  )
  const text = fc.oneof({ weight: 3, arbitrary: readable }, { weight: 1, arbitrary: garbage })
  const cookie = fc.oneof(
    { weight: 4, arbitrary: text.map(one => `latchkey=${one}`) },
    fc.tuple(text, text).map(([one, other]) => `latchkey=${one}; a=1; latchkey=${other}`),
    text.map(one => `latchkey=${one}; latchkey=${one}`),
    text.map(one => `a=1; latchkey=${one};b=2`),
    readable.map(one => `latchkey=${one.replaceAll('+', '%2B')}`),
    readable.map(one => `latchkey=${one.replaceAll('+', '%2b')}; c=d`),
    readable.map(one => `a=${one}; xlatchkey=${one}; Latchkey=${one}; latchkey2=${one}`),
    fc.tuple(readable, readable).map(([one, other]) => `latchkey=${one}; other=${other.slice(7)}`),
    readable.map(one => `latchkey= ${one} ; c=d`),
    fc.constantFrom(undefined, 'a=1', 'latchkey=', 'latchkey', 'latchkey=; latchkey='),
  )
  return fc.record({ cookie, gpc: fc.constantFrom(undefined, undefined, '1', '0', '') })
}

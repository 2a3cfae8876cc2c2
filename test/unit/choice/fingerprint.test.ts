import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprintOf } from '../../../src/choice/fingerprint.ts'
import type { DeclaredName, DeclaredService } from '../../../src/manifest/declared.ts'
import { declare, row, service } from './declare.ts'

const category = fc.constantFrom('analytics', 'media', 'necessary', null)
const text = fc.constantFrom('', 'US', 'UK', 'Société', 'controller', 'a"],["b')
const services = fc.uniqueArray(
  fc
    .record({
      id: fc.constantFrom('a', 'b', 'c', 'constructor', 'd-e'),
      category,
      hosts: fc.array(fc.constantFrom('a.example', '*.a.example', 'b.example')),
      provider: text,
      role: text,
      country: text,
    })
    .map((service): DeclaredService => service),
  { selector: ({ id }) => id },
)
const names = fc.array(
  fc
    .tuple(category, fc.constantFrom('a', 'b', null), fc.constantFrom(0, 60, 7200, Infinity))
    .map(([category, service, seconds]): DeclaredName => row('x', category, { service, seconds })),
)
const shuffled = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length })

describe('a fingerprint', () => {
  it('has seven letters and figures', () => {
    fc.assert(
      fc.property(services, names, (services, names) => {
        const declared = declare({ services, names })
        for (const id of [...declared.categories.keys(), ...declared.services.keys(), 'unknown']) {
          expect(fingerprintOf(declared, id)).toMatch(/^[\da-z]{7}$/)
        }
      }),
    )
  })

  it('does not depend on the order in which anything is written', () => {
    const both = fc.tuple(services, names).chain(([services, names]) =>
      fc.record({
        one: fc.constant({ services, names }),
        other: fc.record({
          services: shuffled(services).chain(list =>
            fc.tuple(...list.map(one => shuffled(one.hosts).map(hosts => ({ ...one, hosts })))),
          ),
          names: shuffled(names),
        }),
      }),
    )
    fc.assert(
      fc.property(both, ({ one, other }) => {
        for (const id of ['analytics', 'media', 'necessary', 'a', 'b']) {
          expect(fingerprintOf(declare(other), id)).toBe(fingerprintOf(declare(one), id))
        }
      }),
    )
  })

  it('does not depend on the order of a service’s fields', () => {
    const turned = Object.fromEntries(
      Object.entries(service('vimeo', 'media')).reverse(),
    ) as unknown as DeclaredService
    expect(fingerprintOf(declare({ services: [turned] }), 'media')).toBe(
      fingerprintOf(declare({ services: [service('vimeo', 'media')] }), 'media'),
    )
  })

  it('stays the same over versions, because visitors’ records hold it', () => {
    expect(fingerprintOf(declare(), 'analytics')).toBe('1snu7sz')
    expect(fingerprintOf(declare(), 'media')).toBe('1cov7ys')
    expect(fingerprintOf(declare(), 'vimeo')).toBe('19nz86s')
    expect(fingerprintOf(declare({ services: [], names: [] }), 'sharing')).toBe('00z4697')
  })
})

describe('the fingerprint of a category', () => {
  const vimeo = service('vimeo', 'media')
  const before = fingerprintOf(
    declare({ services: [vimeo], names: [row('vuid', 'media', { seconds: 60 })] }),
    'media',
  )
  const after = (parts: Parameters<typeof declare>[0]): string =>
    fingerprintOf(
      declare({ services: [vimeo], names: [row('vuid', 'media', { seconds: 60 })], ...parts }),
      'media',
    )

  it.each<[string, Parameters<typeof declare>[0]]>([
    ['a service more', { services: [vimeo, service('youtube', 'media')] }],
    ['a service less', { services: [] }],
    ['another service in its place', { services: [service('youtube', 'media')] }],
    ['a host more', { services: [{ ...vimeo, hosts: ['vimeo.example', 'cdn.example'] }] }],
    ['another provider', { services: [{ ...vimeo, provider: 'Other Ltd' }] }],
    ['another role', { services: [{ ...vimeo, role: 'controller' }] }],
    ['another country', { services: [{ ...vimeo, country: 'US' }] }],
    ['a longer expiry', { names: [row('vuid', 'media', { seconds: 61 })] }],
    ['an expiry that never ends', { names: [row('vuid', 'media', { seconds: Infinity })] }],
    ['another basis', { categories: [{ id: 'media', basis: 'appearance', kind: 'objects' }] }],
  ])('changes with %s', (_what, parts) => {
    expect(after(parts)).not.toBe(before)
  })

  it.each<[string, Parameters<typeof declare>[0]]>([
    [
      'a name more that stays no longer',
      { names: [row('vuid', 'media', { seconds: 60 }), row('other', 'media')] },
    ],
    ['a service of another category', { services: [vimeo, service('maps', 'sharing')] }],
    ['a faulty service', { services: [vimeo, service('maps', null)] }],
    [
      'a longer expiry elsewhere',
      { names: [row('vuid', 'media', { seconds: 60 }), row('x', 'sharing', { seconds: 90 })] },
    ],
  ])('does not change with %s', (_what, parts) => {
    expect(after(parts)).toBe(before)
  })
})

describe('the fingerprint of a service', () => {
  const declared = declare({ services: [service('vimeo', 'media'), service('youtube', 'media')], names: [] })

  it('differs from that of its category and of its neighbour', () => {
    const marks = ['media', 'vimeo', 'youtube'].map(id => fingerprintOf(declared, id))
    expect(new Set(marks).size).toBe(3)
  })

  it('does not change with its neighbour', () => {
    const alone = declare({ services: [service('vimeo', 'media')], names: [] })
    expect(fingerprintOf(alone, 'vimeo')).toBe(fingerprintOf(declared, 'vimeo'))
  })

  it('changes with the expiry of its own names only', () => {
    const names = [row('vuid', 'media', { service: 'vimeo', seconds: 60 })]
    const longer = declare({ services: [...declared.services.values()], names })
    expect(fingerprintOf(longer, 'vimeo')).not.toBe(fingerprintOf(declared, 'vimeo'))
    expect(fingerprintOf(longer, 'youtube')).toBe(fingerprintOf(declared, 'youtube'))
  })

  it('changes when it moves to a category on another basis', () => {
    const moved = declare({ services: [service('vimeo', 'necessary')], names: [] })
    expect(fingerprintOf(moved, 'vimeo')).not.toBe(fingerprintOf(declared, 'vimeo'))
  })
})

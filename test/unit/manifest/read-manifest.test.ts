import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readManifest } from '../../../src/manifest/read-manifest.ts'

const SESSION = { name: 'CFID', purpose: 'Keeps you signed in.', expiry: 'session', category: 'necessary' }
const CDN = { name: 'jsDelivr', category: 'necessary', hosts: ['cdn.jsdelivr.net'] }
const VIMEO = { name: 'Vimeo', category: 'media', hosts: ['player.vimeo.com', '*.vimeocdn.com'] }

function service(changes: object) {
  return readManifest({ services: { it: { ...VIMEO, ...changes } } }).services.get('it')
}

function row(changes: object) {
  return readManifest({ services: { vimeo: VIMEO }, cookies: [{ ...SESSION, ...changes }] }).names[0]
}

describe('readManifest with a sound manifest', () => {
  it('takes rows of nothing but the four core fields', () => {
    const declared = readManifest({
      cookies: [SESSION, { ...SESSION, name: '_ga', category: 'analytics', expiry: '2 years' }],
    })
    expect(declared.faults).toBe(0)
    expect([...declared.categories.values()]).toEqual([
      { id: 'necessary', basis: 'necessary', kind: 'none' },
      { id: 'analytics', basis: 'consent', kind: 'asks' },
    ])
    expect(declared.names[1]).toEqual({
      pattern: '_ga',
      type: 'cookie',
      category: 'analytics',
      service: null,
      seconds: 63_115_200,
      place: {},
    })
  })

  it('gives a row the category of its service', () => {
    expect(row({ category: undefined, service: 'vimeo' })).toMatchObject({
      category: 'media',
      service: 'vimeo',
    })
  })

  it('reads each name of a row', () => {
    const { names } = readManifest({ cookies: [{ ...SESSION, name: ['XSRF-TOKEN', 'XSRF-V'] }] })
    expect(names.map(name => name.pattern)).toEqual(['XSRF-TOKEN', 'XSRF-V'])
  })

  it('keeps the order of the built-in categories and puts those of the site after them', () => {
    const { categories } = readManifest({
      categories: { surveys: {}, analytics: { basis: 'appearance' } },
      cookies: ['surveys', 'marketing', 'analytics', 'necessary'].map(category => ({ ...SESSION, category })),
    })
    expect([...categories.keys()]).toEqual(['necessary', 'analytics', 'marketing', 'surveys'])
    expect([...categories.values()].map(category => category.kind)).toEqual([
      'none',
      'objects',
      'asks',
      'asks',
    ])
  })

  it('lets a category on statistics state its conditions', () => {
    const { categories, faults } = readManifest({
      categories: { analytics: { basis: 'statistics', aggregateOnly: true, solePurpose: true } },
      services: {
        counter: { name: 'Counter', category: 'analytics', role: 'processor', hosts: ['counter.example'] },
      },
    })
    expect(faults).toBe(0)
    expect(categories.get('analytics')?.kind).toBe('objects')
  })

  it('takes a counter on a host of the site itself without a role', () => {
    const { services } = readManifest({
      site: { hosts: ['stats.millbrook.example'] },
      categories: { analytics: { basis: 'statistics', aggregateOnly: true, solePurpose: true } },
      services: { counter: { name: 'Counter', category: 'analytics', hosts: ['stats.millbrook.example'] } },
    })
    expect(services.get('counter')?.category).toBe('analytics')
  })

  it('takes ids that are names of object members', () => {
    const declared = readManifest({
      categories: { constructor: { basis: 'consent' } },
      services: { valueof: { ...VIMEO, category: 'constructor' } },
    })
    expect(declared.services.get('valueof')?.category).toBe('constructor')
  })

  it.each([
    [undefined, 15_778_800_000],
    ['12 months', 31_557_600_000],
    ['13 months', 15_778_800_000],
    ['session', 15_778_800_000],
    ['until cleared', 15_778_800_000],
    [6, 15_778_800_000],
  ])('keeps a choice with the lifetime %j for %i milliseconds', (lifetime, expected) => {
    expect(readManifest({ options: { lifetime } }).lifetime).toBe(expected)
  })

  it.each(['*.millbrook.co.uk', '*.co.millbrook.uk', '*.company.uk', '*.co.example', 'co.uk'])(
    'takes the host %s, which is somebody’s own',
    host => {
      expect(service({ hosts: [host] })).toMatchObject({ category: 'media', hosts: [host] })
    },
  )
})

describe('readManifest with a faulty service', () => {
  it.each([
    ['an unknown category', { category: 'analytcs' }],
    ['a category that is a member of every object', { category: 'constructor' }],
    ['no name', { name: undefined }],
    ['a host with a scheme', { hosts: ['https://player.vimeo.com'] }],
    ['a host with a path', { hosts: ['player.vimeo.com/video'] }],
    ['a host with a port', { hosts: ['player.vimeo.com:443'] }],
    ['a host of nothing but a star', { hosts: ['*'] }],
    ['a host that covers a top-level domain', { hosts: ['*.uk'] }],
    ['a host that covers the companies of a country', { hosts: ['*.co.uk'] }],
    ['the same in capitals', { hosts: ['*.CO.UK'] }],
    ['a host that covers the charities of a country', { hosts: ['*.org.uk'] }],
    ['a host that covers a government', { hosts: ['*.gov.uk'] }],
    ['a host that covers a health service', { hosts: ['*.nhs.uk'] }],
    ['a host that covers another country', { hosts: ['*.com.au'] }],
    ['a host with a star inside', { hosts: ['player.*.com'] }],
    ['a host that is not punycode', { hosts: ['bücher.example'] }],
    ['hosts that are not a list', { hosts: 'player.vimeo.com' }],
  ])('shuts it for %s', (_fault, changes) => {
    expect(service(changes)?.category).toBe(null)
  })

  it('shuts it for an id that cannot stand in the record', () => {
    expect(readManifest({ services: { Vimeo_Player: VIMEO } }).services.get('Vimeo_Player')?.category).toBe(
      null,
    )
  })

  it('shuts it where its id is that of a category, and leaves the category', () => {
    const declared = readManifest({ services: { media: VIMEO, vimeo: VIMEO } })
    expect(declared.services.get('media')?.category).toBe(null)
    expect(declared.services.get('vimeo')?.category).toBe('media')
  })

  it('keeps its sound hosts known, so that they are not taken for undeclared ones', () => {
    expect(service({ hosts: ['player.vimeo.com', 'http://x'] })?.hosts).toEqual(['player.vimeo.com'])
  })

  it('leaves the other services open', () => {
    const { services, faults } = readManifest({
      services: { vimeo: VIMEO, other: { ...VIMEO, category: 'nothing' } },
    })
    expect(services.get('vimeo')?.category).toBe('media')
    expect(faults).toBe(1)
  })

  it('keeps the hosts that parse open where it is necessary', () => {
    const { services } = readManifest({
      services: { CDN: { ...CDN, name: 5, hosts: ['cdn.jsdelivr.net', 'https://x/'] } },
    })
    expect(services.get('CDN')).toMatchObject({ category: 'necessary', hosts: ['cdn.jsdelivr.net'] })
  })
})

describe('readManifest with a faulty category', () => {
  it.each([
    ['an unknown basis', { basis: 'legitimate interest' }],
    ['a basis that is a member of every object', { basis: 'constructor' }],
    ['statistics that tell people apart', { basis: 'statistics', solePurpose: true }],
    ['statistics with a second purpose', { basis: 'statistics', aggregateOnly: true }],
    ['something that is no object', 5],
    ['a list', []],
  ])('shuts what stands in it for %s', (_fault, media) => {
    const declared = readManifest({
      categories: { media },
      services: { vimeo: VIMEO },
      cookies: [{ ...SESSION, category: 'media' }],
    })
    expect(declared.services.get('vimeo')?.category).toBe(null)
    expect(declared.names[0]?.category).toBe(null)
    expect([...declared.categories.keys()]).toEqual(['necessary'])
  })

  it('shuts a foreign service on statistics that is no processor', () => {
    const { services } = readManifest({
      categories: { media: { basis: 'statistics', aggregateOnly: true, solePurpose: true } },
      services: { vimeo: VIMEO },
    })
    expect(services.get('vimeo')?.category).toBe(null)
  })

  it('leaves what is necessary open, whatever stands under that id', () => {
    const { services } = readManifest({ categories: { necessary: 'yes' }, services: { cdn: CDN } })
    expect(services.get('cdn')?.category).toBe('necessary')
  })
})

describe('readManifest with a faulty row', () => {
  it.each([
    ['an unknown category', { category: 'analytcs' }],
    ['no category and no service', { category: undefined }],
    ['an unknown service', { service: 'vimoe' }],
    ['another category than its service has', { service: 'vimeo', category: 'necessary' }],
    ['a lifetime that cannot be read', { expiry: '2 yeers' }],
    ['no purpose', { purpose: undefined }],
    ['an empty purpose', { purpose: '' }],
    ['a purpose in no language', { purpose: {} }],
    ['an unknown type', { type: 'flash' }],
    ['an empty name in its list', { name: ['CFID', ''] }],
  ])('shuts it for %s', (_fault, changes) => {
    expect(row(changes)).toMatchObject({ pattern: 'CFID', category: null })
  })

  it.each([[''], ['*'], ['**'], [5], [null], [[]]])('never lets the name %j own every name', name => {
    const { names, faults } = readManifest({ cookies: [{ ...SESSION, name }] })
    expect(names).toEqual([])
    expect(faults).toBe(1)
  })

  it('shuts a row of a shut service', () => {
    const { names } = readManifest({
      services: { vimeo: { ...VIMEO, hosts: ['*'] } },
      cookies: [{ ...SESSION, category: undefined, service: 'vimeo' }],
    })
    expect(names[0]?.category).toBe(null)
  })
})

describe('readManifest with anything at all', () => {
  it.each([[null], [[]], ['{}'], [5], [{ services: [], cookies: {} }], [{ cookies: [null, 5, 'x', []] }]])(
    'reads %j as a manifest in which nothing is open',
    input => {
      const declared = readManifest(input)
      expect([...declared.categories.keys()]).toEqual(['necessary'])
      expect(declared.faults).toBeGreaterThan(0)
    },
  )

  it('ignores keys that would pollute prototypes', () => {
    const json = '{"__proto__":{"cookies":[]},"services":{"__proto__":{"name":"x","category":"media"}}}'
    const { services } = readManifest(JSON.parse(json))
    expect(services.get('__proto__')?.category).toBe(null)
    expect(Object.hasOwn(Object.prototype, 'cookies')).toBe(false)
  })

  it('never throws', () => {
    const key = fc.constantFrom(
      'site',
      'categories',
      'services',
      'cookies',
      'options',
      'texts',
      'hosts',
      'name',
      'category',
    )
    const value = fc.anything({
      key: fc.oneof(key, fc.string()),
      maxDepth: 5,
      withNullPrototype: true,
      withBigInt: true,
    })
    fc.assert(
      fc.property(value, input => void readManifest(input)),
      { numRuns: 2000 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createOwners } from '../../../src/manifest/owners.ts'
import { createUrlOwners, SITE } from '../../../src/manifest/url-owners.ts'
import { readManifest } from '../../../src/manifest/read-manifest.ts'

function owners(manifest: object) {
  return createOwners(readManifest(manifest))
}

function services(hosts: Record<string, string[]>) {
  return Object.fromEntries(
    Object.entries(hosts).map(([id, list]) => [id, { name: id, category: 'media', hosts: list }]),
  )
}

function rows(categories: Record<string, string>) {
  return Object.entries(categories).map(([name, category]) => ({
    name,
    category,
    purpose: 'x',
    expiry: 'session',
  }))
}

describe('ownersOf', () => {
  const { ownersOf } = owners({
    services: services({
      vimeo: ['vimeo.com', '*.vimeocdn.com'],
      films: ['VIMEO.com', '*.a.vimeocdn.com'],
      local: ['localhost'],
    }),
  })
  const idsOf = (address: string) => ownersOf(new URL(address))

  it.each([
    ['https://vimeo.com/1', ['vimeo', 'films']],
    ['http://vimeo.com:8080/', ['vimeo', 'films']],
    ['wss://VIMEO.COM', ['vimeo', 'films']],
    ['https://vimeo.com./', ['vimeo', 'films']],
    ['https://f.vimeocdn.com/', ['vimeo']],
    ['https://b.a.vimeocdn.com/', ['vimeo', 'films']],
    ['http://localhost:3000/', ['local']],
  ])('knows whose %s is', (address, ids) => {
    expect(idsOf(address)).toEqual(ids)
  })

  it.each([
    'https://vimeocdn.com/',
    'https://player.vimeo.com/',
    'https://vimeo.com.example/',
    'https://notvimeo.com/',
    'https://com/',
    'ftp://vimeo.com/',
    'blob:https://vimeo.com/1',
    'data:text/html,vimeo.com',
    'javascript:vimeo.com',
    'about:blank',
  ])('gives %s to nobody', address => {
    expect(idsOf(address)).toEqual([])
  })

  it('knows whose a name is that is too long to exist', () => {
    expect(idsOf(`https://${'b.'.repeat(300)}vimeocdn.com/`)).toEqual(['vimeo'])
  })

  it('agrees with a plain comparison for any host', () => {
    const host = fc
      .array(fc.constantFrom('a', 'b', 'c'), { minLength: 2, maxLength: 4 })
      .map(labels => labels.join('.'))
    const declared = fc.array(
      fc.tuple(fc.boolean(), host).map(([below, name]) => (below ? `*.${name}` : name)),
    )
    fc.assert(
      fc.property(declared, host, (hosts, name) => {
        const found = owners({ services: services({ it: hosts }) }).ownersOf(
          new URL(`https://${name}/`),
        ).length
        const plain = hosts.some(each => (each[0] === '*' ? name.endsWith(each.slice(1)) : name === each))
        return (found === 1) === plain
      }),
    )
  })
})

describe('the hosts of the site itself', () => {
  const declared = readManifest({
    site: { hosts: ['assets.millbrook.example', '*.my.millbrook.example'] },
    services: services({ shared: ['assets.millbrook.example'] }),
  })
  const { ownersOf } = createUrlOwners(declared, 'www.millbrook.example')

  it.each([
    ['https://www.millbrook.example:8080/a.js', [SITE]],
    ['https://x.my.millbrook.example/', [SITE]],
    ['https://assets.millbrook.example/a.js', ['shared', SITE]],
    ['https://my.millbrook.example/', []],
    ['https://millbrook.example/', []],
    ['data:text/html,x', []],
  ])('knows whose %s is', (address, ids) => {
    expect(ownersOf(new URL(address))).toEqual(ids)
  })

  it('gives an address without a host to nobody where the page has none either', () => {
    expect(createUrlOwners(declared).ownersOf(new URL('file:///a'))).toEqual([])
  })
})

describe('namesOf', () => {
  it('puts the strictest row first', () => {
    const { namesOf } = owners({
      categories: { looks: { basis: 'appearance' } },
      cookies: [
        ...rows({ '_g*': 'necessary', '_ga*': 'looks', _ga_1: 'analytics' }),
        { name: '*_1', category: 'nothing', purpose: 'x', expiry: 'session' },
      ],
    })
    expect(namesOf('_ga_1', 'cookie').map(row => row.category)).toEqual([
      null,
      'analytics',
      'looks',
      'necessary',
    ])
  })

  it('tells types and cases apart', () => {
    const { namesOf } = owners({ cookies: rows({ theme: 'necessary' }) })
    expect(namesOf('theme', 'localStorage')).toEqual([])
    expect(namesOf('Theme', 'cookie')).toEqual([])
    expect(namesOf('theme', 'cookie')).toHaveLength(1)
  })

  it.each([
    ['_ga_*', '_ga_', true],
    ['_ga_*', '_ga', false],
    ['*_id', 'shop_id', true],
    ['*_id', 'shop_ids', false],
    ['ph_*_posthog', 'ph_a_b_posthog', true],
    ['ph_*_posthog', 'ph_posthog', false],
    ['a*b*c', 'a-b-b-c', true],
    ['a*b*c', 'a-c-b', false],
    ['*a*', 'bab', true],
    ['aa*aa', 'aaa', false],
    ['a.c', 'abc', false],
    ['a**c', 'abc', true],
  ])('says of %s and %s: %s', (pattern, name, expected) => {
    expect(owners({ cookies: rows({ [pattern]: 'analytics' }) }).namesOf(name, 'cookie').length > 0).toBe(
      expected,
    )
  })

  it('agrees with a regular expression for any pattern and name', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '_'), maxLength: 8 })
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*'), minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(fc.array(pattern), letters, (patterns, name) => {
        const { namesOf } = owners({ cookies: patterns.flatMap(each => rows({ [each]: 'analytics' })) })
        const expected = patterns.filter(
          each => /[^*]/.test(each) && new RegExp(`^${each.replaceAll('*', '.*')}$`).test(name),
        )
        return namesOf(name, 'cookie').length === expected.length
      }),
    )
  })

  it('stays quick for a pattern and a name made to be slow', () => {
    const { namesOf } = owners({ cookies: rows({ [`${'a*'.repeat(200)}b`]: 'analytics' }) })
    expect(namesOf('a'.repeat(100_000), 'cookie')).toEqual([])
  })
})

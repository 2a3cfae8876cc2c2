import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refusal, type Rules } from '../../../src/gate/refusal.ts'
import { createUrlOwners, SITE } from '../../../src/manifest/url-owners.ts'
import { readManifest } from '../../../src/manifest/read-manifest.ts'

const declared = readManifest({
  site: { hosts: ['assets.example'] },
  services: {
    counter: { name: 'Counter', category: 'analytics', hosts: ['counter.example', 'shared.example'] },
    films: {
      name: 'Films',
      category: 'media',
      hosts: ['films.example', '*.films.example', 'shared.example'],
    },
    broken: { name: 'Broken', category: 'nonsense', hosts: ['broken.example'] },
  },
})

function rules(allowed: readonly string[], nonce = ''): Rules {
  return {
    ...createUrlOwners(declared, 'site.example'),
    allows: id => [SITE, 'necessary'].includes(id) || allowed.includes(id),
    known: id => declared.categories.has(id) || declared.services.has(id),
    isIn: (service, category) => declared.services.get(service)?.category === category,
    nonce,
  }
}

interface Content {
  readonly id?: string
  readonly addresses?: readonly (string | null)[]
  readonly nonces?: readonly string[]
}

function why({ id = 'media', addresses = [], nonces = [] }: Content, allowed: readonly string[], nonce = '') {
  const parsed = addresses.map(url => (url === null ? null : new URL(url)))
  return refusal(rules(allowed, nonce), { id, addresses: parsed, nonces })?.[0]
}

describe('whether marked content may load', () => {
  const all = ['analytics', 'counter', 'media', 'films']

  it('lets inline content load when its id is allowed', () => {
    expect(why({}, ['media'])).toBeUndefined()
    expect(why({}, ['analytics'])).toBe('not allowed yet')
  })

  it('refuses an id that the manifest does not have, even if it were allowed', () => {
    expect(why({ id: 'analytcs' }, ['analytcs'])).toBe('unknown id')
    for (const id of ['', '__proto__', 'constructor', 'toString']) expect(why({ id }, all)).toBe('unknown id')
  })

  it('lets addresses of this site load, on any port, and no names below it', () => {
    expect(
      why({ addresses: ['https://site.example/a', 'http://site.example:8080/b'] }, ['media']),
    ).toBeUndefined()
    expect(why({ addresses: ['https://assets.example/a'] }, ['media'])).toBeUndefined()
    expect(why({ addresses: ['https://www.site.example/a'] }, all)).toBe('address not declared')
    expect(why({ addresses: ['https://site.example.evil.example/'] }, all)).toBe('address not declared')
    expect(why({ addresses: ['https://site.example@evil.example/'] }, all)).toBe('address not declared')
  })

  it('needs an allowed service for every other address, whatever the id says', () => {
    const addresses = ['https://player.films.example/']
    expect(why({ addresses }, ['media', 'films'])).toBeUndefined()
    expect(why({ addresses }, ['media'])).toBe('not allowed yet')
    expect(why({ addresses, id: 'analytics' }, ['analytics', 'counter'])).toBe('not allowed yet')
    expect(why({ addresses: [...addresses, 'https://counter.example/'] }, ['media', 'films'])).toBe(
      'not allowed yet',
    )
  })

  it('lets what a category marks come with its service alone, unless it runs code', () => {
    const addresses = ['https://films.example/']
    expect(why({ addresses }, ['films'])).toBeUndefined()
    expect(why({ addresses, nonces: [''] }, ['films'])).toBe('not allowed yet')
    expect(why({}, ['films'])).toBe('not allowed yet')
    expect(why({ addresses, id: 'analytics' }, ['films'])).toBe('not allowed yet')
    expect(why({ addresses, id: 'counter' }, ['films'])).toBe('not allowed yet')
    expect(why({ addresses: [...addresses, 'https://counter.example/'] }, ['films', 'counter'])).toBe(
      'not allowed yet',
    )
    expect(why({ addresses: [...addresses, 'https://site.example/'] }, ['films'])).toBe('not allowed yet')
  })

  it('lets a host of several services load when one of them is allowed', () => {
    expect(why({ addresses: ['https://shared.example/'] }, ['media', 'films'])).toBeUndefined()
    expect(why({ addresses: ['https://shared.example/'] }, ['media', 'counter'])).toBeUndefined()
    expect(why({ addresses: ['https://shared.example/'] }, ['media'])).toBe('not allowed yet')
  })

  it('never lets the host of a faulty service load', () => {
    expect(why({ addresses: ['https://broken.example/'] }, ['media', 'analytics', 'counter'])).toBe(
      'not allowed yet',
    )
  })

  it('refuses what is no http address', () => {
    const schemes = [
      'javascript:1',
      'data:text/html,1',
      'blob:https://site.example/1',
      'file:///etc',
      'ws://site.example/',
    ]
    for (const url of [...schemes, 'httpx://site.example/', 'about:blank', null]) {
      expect(why({ addresses: ['https://site.example/', url] }, all)).toBe('address not http')
    }
  })

  it('needs our own nonce on every script where we have one, and none where we have none', () => {
    expect(why({ nonces: ['abc', 'abc'] }, ['media'], 'abc')).toBeUndefined()
    expect(why({ nonces: ['abc', ''] }, ['media'], 'abc')).toBe('nonce missing')
    expect(why({ nonces: ['', 'x'] }, ['media'])).toBeUndefined()
    expect(why({ addresses: ['https://films.example/c.css'] }, ['media', 'films'], 'abc')).toBeUndefined()
  })

  it('lets nothing load for any address while nothing is allowed', () => {
    fc.assert(
      fc.property(fc.array(fc.webUrl()), fc.string(), (addresses, id) => {
        expect(why({ addresses, id }, [])).toBeDefined()
      }),
    )
  })

  it('lets no host load that nobody declared, though everything is allowed', () => {
    fc.assert(
      fc.property(fc.webUrl(), url => {
        fc.pre(!/\b(site|assets|films|counter|shared)\.example$/.test(new URL(url).hostname))
        expect(why({ addresses: [url] }, all)).toMatch(/address not declared|not allowed yet/)
      }),
    )
  })
})

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listCookieNames } from '../../../src/browser/cookies.ts'
import { expireCookie } from '../../../src/browser/expire-cookie.ts'
import { sweep } from '../../../src/gate/sweep.ts'
import { createOwners } from '../../../src/manifest/owners.ts'
import { readManifest } from '../../../src/manifest/read-manifest.ts'
import type { Manifest } from '../../../src/manifest/types.ts'

const purpose = 'Does what it does.'
const manifest: Manifest = {
  services: {
    'google-analytics': { name: 'Google Analytics', category: 'analytics' },
    vimeo: { name: 'Vimeo', category: 'media' },
    youtube: { name: 'YouTube', category: 'media' },
  },
  cookies: [
    { name: ['CFID', 'CFTOKEN'], category: 'necessary', purpose, expiry: '2 hours' },
    { name: '_ga*', service: 'google-analytics', purpose, expiry: '2 years' },
    { name: 'vuid', service: 'vimeo', purpose, expiry: '2 years' },
    { name: 'VISITOR_*_ID', service: 'youtube', purpose, expiry: '6 months' },
    { name: 'utm_*', category: 'marketing', purpose, expiry: '1 month' },
    { name: 'utm_necessary', category: 'necessary', purpose, expiry: '1 month' },
    { name: 'cart', type: 'localStorage', category: 'necessary', purpose, expiry: 'until cleared' },
    { name: 'ga:*', type: 'localStorage', category: 'analytics', purpose, expiry: 'until cleared' },
    { name: 'player', type: 'sessionStorage', category: 'media', purpose, expiry: 'session' },
  ],
}
const EVERYTHING = ['necessary', 'analytics', 'media', 'marketing', 'google-analytics', 'vimeo', 'youtube']

function sweepWith(allowed: readonly string[], over: Manifest = manifest): string[] {
  return sweep(createOwners(readManifest(over)), { allows: id => allowed.includes(id) })
}

function set(...names: string[]): void {
  for (const name of names) document.cookie = `${name}=1;Path=/`
}

function clear(): void {
  listCookieNames().forEach(name => expireCookie(name))
  localStorage.clear()
  sessionStorage.clear()
}

beforeEach(clear)
afterEach(clear)

describe('sweeping cookies', () => {
  it('removes those of categories and services that are not allowed, patterns included, and says which', () => {
    set('CFID', '_ga', '_ga_X1', 'vuid', 'VISITOR_INFO_ID', 'utm_source')
    const removed = sweepWith(['necessary', 'media', 'youtube'])
    expect(removed.sort()).toEqual(['_ga', '_ga_X1', 'utm_source', 'vuid'])
    expect([...listCookieNames()].sort()).toEqual(['CFID', 'VISITOR_INFO_ID'])
  })

  it('keeps everything that is allowed', () => {
    set('CFID', '_ga', 'vuid', 'utm_source')
    expect(sweepWith(EVERYTHING)).toEqual([])
    expect(listCookieNames()).toHaveLength(4)
  })

  it('keeps the cookies of a service that is allowed alone', () => {
    set('vuid', 'VISITOR_INFO_ID')
    expect(sweepWith(['necessary', 'vimeo'])).toEqual(['VISITOR_INFO_ID'])
  })

  it('leaves undeclared names alone, and names that only begin like a declared one', () => {
    set('PHPSESSID', 'vuid2', 'xvuid', 'VISITOR_INFO_IDX', 'constructor', '__proto__')
    expect(sweepWith(['necessary'])).toEqual([])
    expect(listCookieNames()).toHaveLength(6)
  })

  it('follows the stricter of two rows that match', () => {
    set('utm_necessary')
    expect(sweepWith(['necessary'])).toEqual(['utm_necessary'])
  })

  it('never removes the record, whatever is declared', () => {
    set('latchkey', 'latch')
    const cookies = [{ name: 'latch*', category: 'marketing', purpose, expiry: '1 day' }] as const
    expect(sweepWith(['necessary'], { cookies })).toEqual(['latch'])
    expect(listCookieNames()).toEqual(['latchkey'])
  })

  it('removes a cookie on the path that the manifest names', () => {
    const cookies = [
      { name: '_ga', category: 'analytics', purpose, expiry: '1 day', path: '/residents' },
    ] as const
    document.cookie = '_ga=1;Path=/'
    document.cookie = '_ga=1;Path=/residents'
    sweepWith(['necessary'], { cookies })
    expect(document.cookie).toBe('')
  })

  it('removes a partitioned cookie that the manifest calls so', () => {
    const cookies = [
      { name: 'chat', category: 'media', purpose, expiry: '1 day', partitioned: true },
    ] as const
    document.cookie = 'chat=1;Path=/;Secure;Partitioned'
    sweepWith(['necessary'], { cookies })
    expect(document.cookie).toBe('')
  })

  it('leaves a row with a fault alone, since what is lost to a slip cannot be put back', () => {
    const cookies = [{ name: 'CFID', category: 'necesary', purpose, expiry: '2 hours' }] as const
    set('CFID')
    expect(sweepWith(['necessary'], { cookies })).toEqual([])
    expect(listCookieNames()).toEqual(['CFID'])
  })
})

describe('sweeping storage', () => {
  it('removes what is not allowed from each, by its own rows', () => {
    for (const storage of [localStorage, sessionStorage]) {
      for (const key of ['cart', 'ga:1', 'ga:2', 'player', 'theirs']) storage.setItem(key, '1')
    }
    set('player', 'cart')
    expect(sweepWith(['necessary']).sort()).toEqual(['ga:1', 'ga:2', 'player'])
    expect(Object.keys(localStorage).sort()).toEqual(['cart', 'player', 'theirs'])
    expect(Object.keys(sessionStorage).sort()).toEqual(['cart', 'ga:1', 'ga:2', 'theirs'])
    expect(listCookieNames()).toHaveLength(2)
  })

  it('finds every key among many, and keys named like members of the storage', () => {
    for (let index = 0; index < 200; index++) localStorage.setItem(`ga:${index}`, '1')
    for (const key of ['length', 'key', 'removeItem', '__proto__', 'ga:length'])
      localStorage.setItem(key, '1')
    expect(sweepWith(['necessary'])).toHaveLength(201)
    expect(localStorage.length).toBe(4)
  })

  it('keeps what is allowed', () => {
    localStorage.setItem('ga:1', '1')
    sessionStorage.setItem('player', '1')
    expect(sweepWith(EVERYTHING)).toEqual([])
  })
})

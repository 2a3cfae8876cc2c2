import { afterEach, describe, expect, it } from 'vitest'
import { stopWriters } from '../../../src/gate/stop-writers.ts'
import { WRITERS } from '../../../src/gate/writers.ts'
import { readManifest } from '../../../src/manifest/read-manifest.ts'
import type { Manifest } from '../../../src/manifest/types.ts'
import { fakeVisit } from '../../support/fake-visit.ts'

const page = window as unknown as Record<string, unknown>
const GLOBALS = ['gtag', 'dataLayer', 'clarity', 'uetq', 'fbq', '_paq', '_hsp']

const purpose = 'Does what it does.'
const manifest: Manifest = {
  services: {
    ga: { name: 'Google Analytics', category: 'analytics', hosts: ['*.google-analytics.com'] },
    ads: { name: 'Google Ads', category: 'marketing', hosts: ['www.googleadservices.com'] },
    clarity: { name: 'Clarity', category: 'analytics', hosts: ['*.clarity.ms'] },
    uet: { name: 'UET', category: 'marketing', hosts: ['bat.bing.com'] },
    meta: { name: 'Meta', category: 'marketing', hosts: ['connect.facebook.net'] },
    hubspot: { name: 'HubSpot', category: 'marketing', hosts: ['js.hs-scripts.com'] },
    other: { name: 'Other', category: 'analytics', hosts: ['notclarity.ms', 'clarity.ms.example'] },
  },
  cookies: [
    { name: ['_ga', '_ga_*', '_ga_DECLARED1'], service: 'ga', purpose, expiry: '2 years' },
    // Matomo on a host of the site's own: only the names tell.
    { name: '_pk_*', category: 'preferences', purpose, expiry: '13 months' },
  ],
}

function clear(): void {
  for (const name of Object.keys(page)) {
    if (GLOBALS.includes(name) || name.startsWith('ga-disable-')) Reflect.deleteProperty(page, name)
  }
  document.cookie = '_ga_SEEN2=;Path=/;Max-Age=0'
}
afterEach(clear)

/** A visit in which everything was allowed and now only some ids are. */
function stop(withdrawn: readonly string[], data = manifest): void {
  const { declared } = fakeVisit(data)
  const choice = { ...fakeVisit(data).choice, allows: (id: string) => !withdrawn.includes(id) }
  stopWriters({ declared, choice }, withdrawn)
}

/** A function that notes with what it was called. */
function listening(): { calls: unknown[][]; take: (...given: unknown[]) => void } {
  const calls: unknown[][] = []
  return { calls, take: (...given) => void calls.push(given) }
}

describe('telling known trackers to stop', () => {
  it.each([
    ['ga', 'gtag', [['consent', 'update', { analytics_storage: 'denied' }]]],
    [
      'ads',
      'gtag',
      [['consent', 'update', { ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied' }]],
    ],
    ['clarity', 'clarity', [['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }]]],
    ['meta', 'fbq', [['consent', 'revoke']]],
  ])('%s: calls %s', (id, name, given) => {
    const { calls, take } = listening()
    page[name] = take
    stop([id])
    expect(calls).toEqual(given)
  })

  it.each([
    ['uet', 'uetq', ['consent', 'update', { ad_storage: 'denied' }]],
    ['preferences', '_paq', [['forgetConsentGiven'], ['forgetCookieConsentGiven']]],
    ['hubspot', '_hsp', [['revokeCookieConsent']]],
  ])('%s: puts it into the queue %s', (id, name, given) => {
    const queue: unknown[] = []
    page[name] = queue
    stop([id])
    expect(queue).toEqual(given)
  })

  it('calls a queue that its tracker has replaced by something of its own', () => {
    const { calls, take } = listening()
    const queue = {
      push(this: unknown) {
        take(this)
      },
    }
    page._paq = queue
    stop(['preferences'])
    expect(calls).toEqual([[queue], [queue]])
  })

  it('leaves nothing of what a tracker stores to remember that it was told, and all that was there', () => {
    localStorage.setItem('theme', 'dark')
    document.cookie = 'session=1;Path=/'
    page._paq = {
      push() {
        localStorage.setItem('told', '1')
        sessionStorage.setItem('told', '1')
        document.cookie = 'mtm_consent_removed=1;Path=/'
      },
    }
    stop(['preferences'])
    expect([{ ...localStorage }, { ...sessionStorage }, document.cookie]).toEqual([
      { theme: 'dark' },
      {},
      'session=1',
    ])
    localStorage.removeItem('theme')
    document.cookie = 'session=;Path=/;Max-Age=0'
  })

  it('speaks to Google’s queue where the page has no function for it: as an arguments object, not an array', () => {
    const queue: unknown[] = []
    page.dataLayer = queue
    stop(['ga'])
    expect(Object.prototype.toString.call(queue[0])).toBe('[object Arguments]')
    expect([...(queue[0] as ArrayLike<unknown> & Iterable<unknown>)].slice(0, 2)).toEqual([
      'consent',
      'update',
    ])
  })

  it('switches off the measurements that are declared or were found, and on again with the next grant', () => {
    document.cookie = '_ga_SEEN2=1;Path=/'
    stop(['ga'])
    expect([page['ga-disable-G-DECLARED1'], page['ga-disable-G-SEEN2']]).toEqual([true, true])
    stop([])
    expect(Object.keys(page).filter(name => name.startsWith('ga-disable'))).toEqual([])
  })

  it('leaves a switch that the site itself has set', () => {
    page['ga-disable-G-DECLARED1'] = true
    stop(['ga'])
    stop([])
    expect(page['ga-disable-G-DECLARED1']).toBe(true)
  })

  it('tells nobody who is still allowed, or has a name that is only like theirs', () => {
    const { calls, take } = listening()
    page.gtag = page.clarity = page.fbq = take
    stop(['other', 'uet'])
    expect(calls).toEqual([])
  })

  it('makes nothing that the page has not, and throws at nothing that it has', () => {
    const everything = [...readManifest(manifest).services.keys(), 'preferences']
    stop(everything)
    expect(GLOBALS.filter(name => name in page)).toEqual([])
    page.gtag = () => {
      throw new Error('no')
    }
    page.fbq = 1
    page._paq = null
    page.uetq = document.createElement('form')
    Object.defineProperty(page, 'clarity', {
      configurable: true,
      get: () => {
        throw new Error('no')
      },
    })
    expect(() => stop(everything)).not.toThrow()
  })
})

it('names the documentation of each', () => {
  for (const { docs, hosts } of WRITERS) {
    expect(docs).toMatch(/^https:\/\//)
    expect(hosts.length).toBeGreaterThan(0)
  }
})

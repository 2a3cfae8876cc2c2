import { describe, expect, it } from 'vitest'
import { fingerprintOf } from '../../../src/choice/fingerprint.ts'
import { readDecision } from '../../../src/choice/read-decision.ts'
import { encodeRecord } from '../../../src/choice/record.ts'
import type { Decided, Outdated } from '../../../src/choice/types.ts'
import { readManifest } from '../../../src/manifest/read-manifest.ts'
import { oldChoices } from '../../../src/moving/old-choices.ts'
import { recordOfOld } from '../../../src/moving/record-of-old.ts'
import { civic, complianz, cookiebot, cookieYes, OLD_TIME } from '../../support/old-cookies.ts'

const NOW = OLD_TIME + 30 * 86_400_000
const HALF_YEAR = 15_778_800_000

const host = (name: string) => ({ hosts: [`${name}.example`], country: 'UK' })
const MANIFEST = {
  categories: { counting: { basis: 'statistics', aggregateOnly: true, solePurpose: true } },
  services: {
    ga: { name: 'GA', category: 'analytics', ...host('ga') },
    vimeo: { name: 'Vimeo', category: 'media', ...host('vimeo') },
    ads: { name: 'Ads', category: 'marketing', ...host('ads') },
    counter: { name: 'Counter', category: 'counting', role: 'processor', ...host('counter') },
    cdn: { name: 'CDN', category: 'necessary', ...host('cdn') },
    broken: { name: 'Broken', category: 'nowhere', ...host('broken') },
  },
}
const declared = readManifest(MANIFEST)

interface Circumstances {
  readonly now?: number
  readonly gpc?: boolean
}

/** The record that is made, by id; null where there is none. */
function recorded(migrate: unknown, cookies: string, { now = NOW, gpc = false }: Circumstances = {}) {
  const record = recordOfOld(declared, oldChoices(migrate, cookies), { now, gpc })
  if (!record) return null
  for (const [id, entry] of record.entries) expect(entry.slice(1)).toBe(fingerprintOf(declared, id))
  return [...record.entries].map(([id, entry]) => id + entry[0]).join(' ')
}

/** What that record means. */
function decisionOf(migrate: unknown, cookies: string, now = NOW) {
  const record = recordOfOld(declared, oldChoices(migrate, cookies), { now, gpc: false })
  const circumstances = { now, gpc: false, once: new Set<string>() }
  return readDecision(declared, record ? encodeRecord(record) : undefined, circumstances)
}

describe('a no', () => {
  it('to everything refuses everything with a switch, and nothing is asked or told', () => {
    for (const cookies of [
      cookiebot([false, false, false]),
      civic({ 'site-own': 'revoked' }),
      complianz({ marketing: 'deny' }),
      'CookieConsent=0',
      'viewed_cookie_policy=no',
    ]) {
      const decision = decisionOf(['civic', 'cookiebot', 'complianz', 'cookieyes'], cookies)
      expect(decision).toMatchObject({
        state: 'decided',
        allowed: ['necessary', 'cdn'],
        asks: [],
        tells: [],
      })
    }
  })

  it('to a category refuses what it usually means, and the rest is asked', () => {
    const cookies = cookiebot([true, false, true])
    expect(recorded(['cookiebot'], cookies)).toBe('analytics-')
    expect(decisionOf(['cookiebot'], cookies)).toMatchObject({
      state: 'outdated',
      asks: ['media', 'marketing'],
      answers: { analytics: 'refused' },
    })
  })

  it('refuses what the site lists for it too', () => {
    const migrate = { cookiebot: { statistics: ['counting', 'vimeo'], marketing: [] } }
    expect(recorded(migrate, cookiebot([true, false, true]))).toBe('vimeo- analytics- counting-')
    expect(recorded(migrate, cookiebot([true, true, false]))).toBe('vimeo+ marketing- counting+')
  })

  it('means nothing where another category of the same meaning was granted', () => {
    const cookies = cookieYes('analytics:yes,performance:no,advertisement:no')
    expect(recorded(['cookieyes'], cookies)).toBe('marketing-')
    expect(recorded({ cookieyes: { performance: ['analytics'] } }, cookies)).toBe('analytics- marketing-')
  })

  it('wins over a yes to the same', () => {
    const migrate = { cookiebot: { statistics: ['vimeo'], marketing: ['vimeo'] } }
    expect(recorded(migrate, cookiebot([true, true, false]))).toBe('vimeo- marketing-')
    const both = `${cookiebot([true, true, true])}; ${civic({ stats: 'revoked' })}`
    expect(recorded({ cookiebot: { statistics: ['ga', 'analytics'] }, civic: {} }, both)).toBe(
      'analytics- media- marketing- counting-',
    )
  })
})

describe('a yes', () => {
  it('is never taken over for something that was not named', () => {
    const all = `${cookiebot([true, true, true])}; ${civic({ analytics: 'accepted', marketing: 'accepted' })}`
    for (const migrate of [['cookiebot', 'civic'], { cookiebot: {}, civic: { marketing: [] } }])
      expect(recorded(migrate, all)).toBeNull()
  })

  it('counts for the services that are named, and their category is still asked', () => {
    const migrate = { cookiebot: { statistics: ['ga'] } }
    expect(recorded(migrate, cookiebot([true, true, true]))).toBe('ga+')
    expect(decisionOf(migrate, cookiebot([true, true, true]))).toMatchObject({
      state: 'outdated',
      allowed: ['necessary', 'counting', 'ga', 'counter', 'cdn'],
      asks: ['analytics', 'media', 'marketing'],
    })
  })

  it('counts for a category only by its own id', () => {
    const migrate = { cookiebot: { statistics: ['ga', 'analytics'], marketing: ['marketing'] } }
    expect(recorded(migrate, cookiebot([true, true, true]))).toBe('analytics+ marketing+')
    expect(decisionOf(migrate, cookiebot([true, true, true])).asks).toEqual(['media'])
  })

  it.each([
    ['implied', cookiebot([true, true, true], { method: '%2Cmethod:%27implied%27' })],
    ['by a method that is not known', cookiebot([true, true, true], { method: '' })],
    ['where nobody was asked', 'CookieConsent=-1'],
  ])('%s counts for nothing', (_how, cookies) => {
    expect(recorded({ cookiebot: { statistics: ['ga'] } }, cookies)).toBeNull()
  })

  it('counts for nothing with Global Privacy Control, and a no stands', () => {
    const migrate = { cookiebot: { statistics: ['ga', 'counting'], marketing: ['marketing'] } }
    expect(recorded(migrate, cookiebot([true, true, false]), { gpc: true })).toBe('marketing-')
    expect(recorded(migrate, cookiebot([true, true, true]), { gpc: true })).toBeNull()
  })

  it('never opens what has no switch, is faulty or unknown', () => {
    const ids = ['cdn', 'necessary', 'broken', 'unknown', 'constructor', '__proto__', 5, null, ['ga']]
    expect(recorded({ cookiebot: { statistics: ids } }, cookiebot([true, true, true]))).toBeNull()
    expect(recorded({ cookiebot: { statistics: ids } }, cookiebot([true, false, true]))).toBe('analytics-')
  })
})

describe('the time', () => {
  const timeOf = (cookies: string, now = NOW): number | null =>
    (decisionOf(['civic', 'cookiebot', 'cookieyes'], cookies, now) as Decided | Outdated).time

  it('is that of the old choice where there is one, and now where there is none', () => {
    expect(timeOf(cookiebot([true, false, true]))).toBe(OLD_TIME)
    expect(timeOf(cookieYes('analytics:no,advertisement:yes'))).toBe(NOW)
  })

  it('is the oldest of several', () => {
    const cookies = `${cookieYes('analytics:no')}; ${civic({ analytics: 'revoked' })}`
    expect(timeOf(cookies)).toBe(OLD_TIME)
  })

  it('is never in the future', () => {
    for (const ahead of [1000, 86_400_000, 40 * HALF_YEAR]) {
      const now = OLD_TIME - ahead
      expect(timeOf(cookiebot([true, false, true]), now)).toBe(Math.floor(now / 60_000) * 60_000)
    }
  })

  it('ends a choice when its lifetime is over', () => {
    const cookies = cookiebot([false, false, false])
    expect(timeOf(cookies, OLD_TIME + HALF_YEAR - 60_000)).toBe(OLD_TIME)
    expect(recorded(['cookiebot'], cookies, { now: OLD_TIME + HALF_YEAR })).toBeNull()
  })

  it.each(['-1', '0', '1e400', '-1e400', '"then"', 'null', '1.5e12.5'])('may be %s', time => {
    const cookies = civic({ analytics: 'revoked', marketing: 'accepted' }).replace(
      `"consentDate":${OLD_TIME}`,
      `"consentDate":${time}`,
    )
    expect([null, 'analytics-']).toContain(recorded(['civic'], cookies))
  })
})

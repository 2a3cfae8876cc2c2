import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { catalogueText } from '../../../.config/catalogue.mjs'
import { CATALOGUES } from '../../../src/known/catalogues.ts'
import { createLookUp } from '../../../src/known/look-up.ts'
import { OWN } from '../../../src/known/own/own.ts'
import { PURPOSES } from '../../../src/known/purposes.ts'
import { expirySeconds } from '../../../src/manifest/expiry.ts'
import { annexA } from '../../support/annex-a.ts'

const { ofName, ofHost } = createLookUp(CATALOGUES)
const all = CATALOGUES.flatMap(({ services }) => services)
const named = (name: string): string[] =>
  ofName(name, 'cookie').map(({ service, confidence }) => `${service.name}: ${confidence}`)
const hosted = (host: string): string | undefined => ofHost(host)[0]?.service.name

it('is what the lists say that are installed', () => {
  const committed = readFileSync(new URL('../../../src/known/catalogue.json', import.meta.url), 'utf8')
  expect(committed === catalogueText(), 'run node .config/catalogue.mjs').toBe(true)
})

it('keeps the licences of the lists, and says what was changed', () => {
  const notice = readFileSync(new URL('../../../NOTICE', import.meta.url), 'utf8')
  for (const words of ['Open Cookie Database', 'Apache License, Version 2.0', 'third-party-web', 'MIT']) {
    expect(notice).toContain(words)
  }
})

describe('what is known', () => {
  it('has lifetimes that a manifest can have, https addresses, and a purpose for each kind', () => {
    for (const { names, more, kind } of all) {
      expect(PURPOSES).toHaveProperty([kind])
      expect(more).toMatch(/^(https?:\/\/.*)?$/)
      for (const { expiry } of names) if (expiry) expect(expirySeconds(expiry), expiry).not.toBeNull()
    }
  })

  it('has an address to read more for all that we wrote ourselves', () => {
    expect(OWN.filter(({ more }) => !more.startsWith('https://'))).toEqual([])
  })

  it('has no pattern of few letters, which would take in what others have named', () => {
    const patterns = all
      .flatMap(({ names }) => names.map(({ name }) => name))
      .filter(name => name.includes('*'))
    expect(patterns.length).toBeGreaterThan(150)
    expect(patterns.filter(name => name.indexOf('*') < 4)).toEqual([])
  })
})

describe('a name', () => {
  it.each([
    ['_ga', 'Google Analytics: high'],
    ['_ga_ABC123', 'Google Analytics: medium'],
    ['_sp_id.b533', 'Snowplow: medium'],
    ['CFID', 'Adobe ColdFusion: high'],
    ['googtrans', 'Google Translate: high'],
    ['__atuvc', 'AddThis: high'],
    ['XSRF-TOKEN', 'Angular: high'],
    ['UMB-XSRF-V', 'Umbraco: high'],
    ['vuid', 'Vimeo: high'],
    ['Dynamics365PortalAnalytics', 'Microsoft Power Pages (Dynamics 365 portal): high'],
    ['dynamics365portalanalytics', 'Microsoft Power Pages (Dynamics 365 portal): medium'],
  ])('%s is %s', (name, first) => expect(named(name)[0]).toBe(first))

  it.each(['CTX_session', 'captcha_state', 'LOGIN_USERNAME_COOKIE', 'VOPECRA', 'onboarding', 'sn', ''])(
    '%s is nobody’s that is known',
    name => expect(named(name)).toEqual([]),
  )

  it('that many use is little to go by', () => {
    for (const name of ['token', 'lang', 'session']) {
      expect(ofName(name, 'cookie').filter(({ confidence }) => confidence !== 'low')).toEqual([])
    }
  })

  it('of another kind than is known is little to go by', () => {
    expect(ofName('_ga', 'indexedDB')[0]?.confidence).toBe('low')
  })

  it('comes with a purpose in our words, in English and Welsh, and with no category', () => {
    const [proposal] = ofName('_ga', 'cookie')
    expect(proposal?.purpose).toEqual({
      en: 'Counts how people use our pages.',
      cy: 'Yn cyfrif sut mae pobl yn defnyddio ein tudalennau.',
    })
    expect(JSON.stringify(proposal)).not.toMatch(/"(category|basis)"/)
  })

  it('of a real annex is known for most of what others have made', () => {
    const names = (annexA.cookies ?? []).flatMap(({ name }) => name)
    const known = names.filter(name => named(name).length > 0)
    expect(known).toEqual(
      expect.arrayContaining([
        'CFID',
        'CFTOKEN',
        'JSESSIONID',
        '_ga',
        '_gid',
        'ASP.NET_SessionId',
        'XSRF-TOKEN',
        '__RequestVerificationToken',
        '__atuvc',
        '__atuvS',
      ]),
    )
  })
})

describe('a host', () => {
  it.each([
    ['player.vimeo.com', 'Vimeo'],
    ['www.youtube-nocookie.com', 'YouTube'],
    ['maps.googleapis.com', 'Google Maps'],
    ['translate.googleapis.com', 'Google Translate'],
    ['fonts.gstatic.com', 'Google Fonts'],
    ['widget.surveymonkey.com', 'SurveyMonkey'],
    ['api.reciteme.com', 'Recite Me'],
    ['plus.browsealoud.com', 'ReachDeck (Browsealoud)'],
    ['cdn.userway.org', 'UserWay'],
    ['static.hotjar.com', 'Hotjar'],
    ['homes.my.site.com', 'Salesforce Experience Cloud'],
    ['www.homeswapper.co.uk', 'HomeSwapper'],
    ['cdn.cookielaw.org', 'OneTrust'],
  ])('%s is %s', (host, name) => expect(hosted(host)).toBe(name))

  it('of the site’s own, or of nobody that is known, is nobody’s', () => {
    expect([hosted('www.millbrook.example'), hosted('com'), hosted(''), hosted('notvimeo.com')]).toEqual(
      Array(4).fill(undefined),
    )
  })
})

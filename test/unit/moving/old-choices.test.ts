import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { oldChoices } from '../../../src/moving/old-choices.ts'
import {
  civic,
  CLOSED,
  complianz,
  cookiebot,
  cookieYes,
  OLD_TIME,
  oneTrust,
} from '../../support/old-cookies.ts'

/** What a product's cookies say, as one text; the names of the cookies where they say nothing that counts. */
function said(product: string, cookies: string): string {
  const [left, ...others] = oldChoices([product], `other=1; ${cookies}; _ga=GA1.1.1`)
  expect(others).toEqual([])
  if (!left) return 'not theirs'
  if (!left.choice) return `nothing in ${left.names.join()}`
  const { answers, time, isExplicit } = left.choice
  const all = [...answers].map(([name, isGranted]) => `${name}${isGranted ? '+' : '-'}`).join(' ')
  return `${all} ${time === OLD_TIME ? 'then' : time}${isExplicit ? '' : ', grants do not count'}`
}

const ALL = 'functional:yes,analytics:yes,performance:yes,advertisement:yes,other:yes'
const NONE = ALL.replaceAll('yes', 'no')

describe('what a consent product has stored is read', () => {
  it.each([
    ['civic', civic({ analytics: 'accepted', Marketing: 'accepted' }), 'analytics+ marketing+ then'],
    ['civic', civic({ analytics: 'revoked', marketing: 'revoked' }), 'analytics- marketing- then'],
    ['civic', civic({ analytics: 'accepted', marketing: 'revoked' }), 'analytics+ marketing- then'],
    ['cookiebot', cookiebot([true, true, true]), 'preferences+ statistics+ marketing+ then'],
    ['cookiebot', cookiebot([false, false, false]), 'preferences- statistics- marketing- then'],
    ['cookiebot', cookiebot([false, true, false]), 'preferences- statistics+ marketing- then'],
    ['cookiebot', 'CookieConsent=0', 'preferences- statistics- marketing- null'],
    ['onetrust', oneTrust('C0001:1,C0002:1,C0004:1') + CLOSED, 'c0002+ c0004+ then'],
    ['onetrust', oneTrust('C0003:0,C0001:1,C0002:0') + CLOSED, 'c0003- c0002- then'],
    ['onetrust', oneTrust('C0001:1,C0002:1,C0005:0') + CLOSED, 'c0002+ c0005- then'],
    ['onetrust', oneTrust('1:1,2:0,0_184810:1') + CLOSED, '2- 0_184810+ then'],
    ['cookieyes', cookieYes(ALL), 'functional+ analytics+ performance+ advertisement+ other+ null'],
    [
      'cookieyes',
      cookieYes(NONE, 'consent:no,action:yes'),
      'functional- analytics- performance- advertisement- other- null',
    ],
    ['cookieyes', cookieYes('functional:yes,analytics:no'), 'functional+ analytics- null'],
    [
      'cookieyes',
      'cookielawinfo-checkbox-necessary=yes; cookielawinfo-checkbox-analytics=no; viewed_cookie_policy=yes',
      'analytics- null',
    ],
    ['cookieyes', 'viewed_cookie_policy=no', 'non-necessary- null'],
    [
      'complianz',
      complianz({ preferences: 'allow', statistics: 'allow', marketing: 'allow' }),
      'preferences+ statistics+ marketing+ null',
    ],
    ['complianz', complianz({ statistics: 'deny', marketing: 'deny' }), 'statistics- marketing- null'],
    ['complianz', complianz({ statistics: 'allow', marketing: 'deny' }), 'statistics+ marketing- null'],
  ])('of %s: %s', (product, cookies, expected) => {
    expect(said(product, cookies)).toBe(expected)
  })

  it.each([
    ['civic', civic({ analytics: 'accepted' }), 'analytics+ then'],
    ['cookiebot', cookiebot([true, false, false]), 'preferences+ statistics- marketing- then'],
    ['cookieyes', cookieYes('analytics:yes'), 'analytics+ null'],
  ])('of %s encoded once or twice', (product, cookies, expected) => {
    const [name, value] = [cookies.replace(/=.*/, ''), cookies.replace(/^[^=]*=/, '')]
    const once = encodeURIComponent(value)
    expect(said(product, `${name}=${once}`)).toBe(expected)
    // Cookiebot’s own encoding is one more.
    if (product !== 'cookiebot') expect(said(product, `${name}=${encodeURIComponent(once)}`)).toBe(expected)
  })

  it('of OneTrust encoded once more', () => {
    const value = encodeURIComponent(oneTrust('C0001:1,C0002:0').replace('OptanonConsent=', ''))
    expect(said('onetrust', `OptanonConsent=${value}${CLOSED}`)).toBe('c0002- then')
  })
})

describe('what does not say that a visitor has chosen counts for nothing', () => {
  it.each([
    ['civic', 'before the banner was touched', civic({}, '"interactedWith":false')],
    ['civic', 'what the site presets', civic({ analytics: 'accepted' }, '"interactedWith":false')],
    ['civic', 'a name with two answers', civic({ analytics: 'accepted', Analytics: 'revoked' })],
    ['cookiebot', 'nobody was asked', 'CookieConsent=-1'],
    ['cookiebot', 'nobody was asked, in the longer form', cookiebot([true, true, true], { stamp: '-1' })],
    ['cookiebot', 'implied', cookiebot([true, true, true], { method: '%2Cmethod:%27implied%27' })],
    ['onetrust', 'before the banner was closed', oneTrust('C0001:1,C0002:0')],
    ['onetrust', 'closed, and no groups', `${oneTrust('')}${CLOSED}`],
    ['onetrust', 'closed, and nothing beside it', CLOSED.slice(2)],
    ['onetrust', 'to be asked again', oneTrust('C0002:1', { reconsent: true }) + CLOSED],
    ['onetrust', 'a group with two answers', oneTrust('C0002:1,C0002:0') + CLOSED],
    ['onetrust', 'closed at no time', `${oneTrust('C0002:0')}; OptanonAlertBoxClosed=yes`],
    ['cookieyes', 'before an action', cookieYes(NONE, 'consent:no,action:')],
    ['cookieyes', 'a no with a yes', cookieYes(ALL, 'consent:no,action:yes')],
    ['cookieyes', 'garbage', 'cookieyes-consent=%%%,,,:::'],
    ['cookieyes', 'the presets of the plugin', 'cookielawinfo-checkbox-analytics=yes'],
    [
      'cookieyes',
      'a no of the plugin with a yes',
      'viewed_cookie_policy=no; cookielawinfo-checkbox-analytics=yes',
    ],
    ['complianz', 'a banner that stands', 'cmplz_banner-status=show; cmplz_marketing=deny'],
  ])('of %s: %s', (product, _what, cookies) => {
    expect(said(product, cookies)).toMatch(/^nothing in /)
  })

  it.each([
    ['of one form', cookiebot([true, true, true]), cookiebot([false, false, false])],
    ['of which one is garbage', 'CookieConsent=-1', cookiebot([false, false, false])],
  ])('two cookies of a name that differ, %s', (_how, one, other) => {
    expect(said('cookiebot', `${one}; ${other}`)).toBe('nothing in CookieConsent')
    expect(said('cookiebot', `${other}; ${one}`)).toBe('nothing in CookieConsent')
  })

  it('leaves two of a name that agree as one', () => {
    expect(
      said('cookiebot', `${cookiebot([false, true, false])}; ${cookiebot([false, true, false])}`),
    ).toContain('-')
  })
})

describe('a yes', () => {
  it.each([
    ['cookiebot', 'whose method is not known', cookiebot([true, false, false], { method: '' })],
    ['onetrust', 'without some hosts of it', oneTrust('C0002:1', { hosts: 'H1:1,H2:0' }) + CLOSED],
    ['complianz', 'without one service', complianz({ marketing: 'allow' }, '{"vimeo":false}')],
    ['complianz', 'the same, encoded', complianz({ marketing: 'allow' }, '%7B%22vimeo%22%3Afalse%7D')],
  ])('of %s %s does not count', (product, _what, cookies) => {
    expect(said(product, cookies)).toMatch(/\+.*grants do not count$/)
  })

  it('is not taken from an address that somebody made up', () => {
    const landingPath = 'https://www.millbrook.example/?a=1&groups=C0004:1&x'
    const cookie = oneTrust('C0001:1,C0004:0', { landingPath })
    expect(said('onetrust', cookie + CLOSED)).toBe('c0004- then')
    const encoded = encodeURIComponent(cookie.replace('OptanonConsent=', ''))
    expect(said('onetrust', `OptanonConsent=${encoded}${CLOSED}`)).toBe('c0004- then')
  })
})

describe('a cookie of somebody else under the same name is left alone', () => {
  it.each([
    ['civic', 'CookieControl=1'],
    ['civic', 'CookieControl={"optionalCookies":[]}'],
    ['civic', 'CookieControl=[{"optionalCookies":{}}]'],
    ['civic', 'CookieControl={"optionalCookies":{"analytics":"accepted"}'],
    ['civic', 'CookieControl=null'],
    ['cookiebot', 'CookieConsent=true'],
    ['cookiebot', 'CookieConsent=marketing,preferences'],
    ['cookiebot', 'CookieConsent={necessary:true,marketing:true,marketing:false}'],
    ['cookiebot', "CookieConsent={stamp:'a'b',necessary:true,marketing:true}"],
    ['cookiebot', 'CookieConsent='],
  ])('%s: %s', (product, cookies) => {
    expect(said(product, cookies)).toBe('not theirs')
  })
})

describe('hostile cookies', () => {
  it('say nothing by the names of object members', () => {
    const cookies = civic({}).replace(
      '"optionalCookies":{}',
      '"optionalCookies":{"__proto__":"accepted","constructor":"revoked","toString":{"a":"accepted"}}',
    )
    expect(said('civic', cookies)).toBe('__proto__+ constructor- then')
  })

  it('of 4 kB are read in no time, and say nothing', () => {
    const start = performance.now()
    const parts = [
      '{',
      '[',
      '{"a":',
      ',',
      ':',
      "'",
      'a:1,',
      '%',
      '%25',
      '%7B',
      '{a:',
      'C0002:0,',
      '=',
      '&groups=',
    ]
    for (const part of parts) {
      const value = part.repeat(Math.floor(4096 / part.length))
      const cookies = `CookieControl=${value}; CookieConsent=${value}; OptanonConsent=${value}; cmplz_x=${value}`
      const text = `${cookies}; OptanonAlertBoxClosed=${value}; cookieyes-consent=${value}`
      const left = oldChoices(['civic', 'cookiebot', 'onetrust', 'cookieyes', 'complianz'], text)
      expect(left.map(({ choice }) => choice).filter(Boolean)).toEqual([])
    }
    expect(performance.now() - start).toBeLessThan(500)
  })

  it('never throw, whatever they and the option are', () => {
    const products = ['civic', 'cookiebot', 'onetrust', 'cookieyes', 'complianz']
    const names = [
      'CookieControl',
      'CookieConsent',
      'OptanonConsent',
      'OptanonAlertBoxClosed',
      'cookieyes-consent',
    ]
    const pair = fc.tuple(fc.constantFrom(...names, 'cmplz_marketing', ''), fc.oneof(fc.string(), fc.json()))
    fc.assert(
      fc.property(fc.array(pair), fc.oneof(fc.anything(), fc.constant(products)), (pairs, migrate) => {
        oldChoices(migrate, pairs.map(([name, value]) => `${name}=${value}`).join('; '))
      }),
    )
  })
})

describe('what the site does not name', () => {
  it('is not read', () => {
    const text = `${civic({ analytics: 'revoked' })}; ${cookiebot([false, false, false])}`
    expect(oldChoices(['cookiebot'], text).map(({ product }) => product)).toEqual(['cookiebot'])
    for (const migrate of [undefined, null, [], {}, 'civic', 5, ['civi'], [null, {}], { constructor: {} }])
      expect(oldChoices(migrate, text)).toEqual([])
  })

  it('is read by product, whatever is listed for it', () => {
    const [left] = oldChoices({ civic: { Analytics: ['a'], x: 5 } }, civic({ analytics: 'revoked' }))
    expect([...left!.named]).toEqual([
      ['analytics', ['a']],
      ['x', []],
    ])
    expect(oldChoices({ civic: null }, civic({ analytics: 'revoked' }))).toHaveLength(1)
  })
})

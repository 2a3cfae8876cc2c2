import { describe, expect, it } from 'vitest'
import { faultsOf, GROUNDED, ROW, rowFaults, SERVICE, serviceFaults } from '../../support/faults-of.ts'

describe('validate with warnings', () => {
  it.each([
    [{ wher: 'Website' }, 'warning unknown-field cookies[0].wher'],
    [{ partitioned: 'no' }, 'warning wrong-value cookies[0].partitioned'],
    [{ purpose: { en: 'Remembers.', cy: 5 } }, 'warning language-missing cookies[0].purpose.cy'],
    [{ purpose: { english: 'Remembers.' } }, 'warning language-tag cookies[0].purpose.english'],
    [{ purpose: 'Remembers <b>you</b>.' }, 'warning looks-like-html cookies[0].purpose'],
    [{ purpose: '</script><script>alert(1)</script>' }, 'warning looks-like-html cookies[0].purpose'],
    [{ purpose: 'Fish &amp; chips' }, 'warning looks-like-html cookies[0].purpose'],
    [{ purpose: '  ' }, 'warning blank-text cookies[0].purpose'],
    [{ expiry: 'until cleared' }, 'warning cookie-until-cleared cookies[0].expiry'],
    [{ expiry: '401 days' }, 'warning cookie-over-400-days cookies[0].expiry'],
    [{ category: 'necessary' }, 'warning necessity-unstated cookies[0]'],
    [{ name: 'a, b' }, 'warning cookie-name cookies[0].name'],
    [{ name: 'latchkey' }, 'warning own-record cookies[0].name'],
    [{ name: 'latch*' }, 'warning own-record cookies[0].name'],
    [{ category: 'analytics', name: '_fbp' }, 'warning other-purpose cookies[0].name'],
    [{ category: 'preferences', name: '__utmz' }, 'warning dead-product cookies[0].name'],
  ])('is doubtful of a row with %o', (changes, expected) => {
    expect(rowFaults(changes)).toEqual([expected])
  })

  it.each([
    [{ expiry: '400 days' }],
    [{ expiry: 'until cleared', type: 'localStorage' }],
    [{ category: 'necessary', ...GROUNDED }],
    [{ purpose: 'Less than 5 < 6 & more.' }],
  ])('has no doubt about a row with %o', changes => {
    expect(rowFaults(changes)).toEqual([])
  })

  it('takes the grounds of a service for those of its rows', () => {
    const cdn = { ...SERVICE, category: 'necessary', hosts: ['cdn.example'], ...GROUNDED }
    expect(rowFaults({ category: undefined, service: 'cdn' }, { services: { cdn } })).toEqual([])
  })

  it.each([
    [{ hosts: undefined }, 'warning unused-service services.vimeo.hosts'],
    [{ hosts: [] }, 'warning unused-service services.vimeo.hosts'],
    [{ hosts: ['s7.addthis.com'], category: 'sharing' }, 'warning dead-product services.vimeo.hosts[0]'],
    [{ moreInfo: 'javascript:alert(1)' }, 'warning address services.vimeo.moreInfo'],
    [{ role: 'boss' }, 'warning wrong-value services.vimeo.role'],
    [{ category: 'necessary', ...GROUNDED }, 'warning no-question services.vimeo.hosts[0]'],
  ])('is doubtful of a service with %o', (changes, expected) => {
    expect(serviceFaults(changes)).toEqual([expected])
  })

  it('notices a service that sets something and names no hosts', () => {
    const services = { vimeo: { ...SERVICE, hosts: undefined } }
    expect(rowFaults({ category: undefined, service: 'vimeo' }, { services })).toEqual([
      'warning no-hosts services.vimeo.hosts',
    ])
  })

  it('notices a category that nothing is in', () => {
    expect(rowFaults({}, { categories: { surveys: {} } })).toEqual([
      'warning unused-category categories.surveys',
    ])
  })

  it('notices a necessary category that could be turned off', () => {
    expect(rowFaults({ category: 'necessary' }, { categories: { necessary: { basis: 'consent' } } })).toEqual(
      ['warning necessary-with-switch categories.necessary.basis'],
    )
  })

  it('notices names that stand twice, but not where they differ in place', () => {
    expect(faultsOf({ cookies: [ROW, ROW] })).toEqual(['warning duplicate-name cookies[1].name'])
    expect(faultsOf({ cookies: [ROW, { ...ROW, where: 'MyOnline' }] })).toEqual([])
    expect(faultsOf({ cookies: [ROW, { ...ROW, type: 'localStorage' }] })).toEqual([])
  })

  it('survives a place that is no text and cannot become one', () => {
    expect(() => faultsOf({ cookies: [{ ...ROW, where: { toString: 0 } }] })).not.toThrow()
  })

  it('notices patterns that cover a name of another category', () => {
    const cookies = [
      ROW,
      { ...ROW, name: 'a*', category: 'analytics' },
      { ...ROW, name: 'ab', category: 'analytics' },
    ]
    expect(faultsOf({ cookies })).toEqual(['warning overlapping-names cookies[0].name'])
  })

  it('notices hosts of two services, and of the site itself', () => {
    const other = { ...SERVICE, name: 'Other', hosts: ['*.vimeo.com', 'assets.millbrook.example'] }
    expect(
      faultsOf({ site: { hosts: ['assets.millbrook.example'] }, services: { vimeo: SERVICE, other } }),
    ).toEqual([
      'warning overlapping-hosts services.vimeo.hosts[0]',
      'warning host-of-site services.other.hosts[1]',
    ])
    expect(faultsOf({ services: { vimeo: SERVICE, other: { ...SERVICE } } })).toEqual([
      'warning overlapping-hosts services.other.hosts[0]',
    ])
  })

  it('notices rows with one explanation that are for different things', () => {
    const row = (name: string, category: string) => ({ ...ROW, name, category, group: 'g' })
    expect(
      faultsOf({
        cookies: [row('_ga', 'analytics'), row('_gid', 'analytics'), row('googtrans', 'preferences')],
      }),
    ).toEqual(['warning mixed-group cookies[2].name'])
  })

  it('notices texts that are missing in a language', () => {
    const row = (purpose: unknown) => ({ ...ROW, name: JSON.stringify(purpose).slice(2, 5), purpose })
    const both = { en: 'One.', cy: 'Un.' }
    expect(faultsOf({ cookies: [row(both), row({ en: 'Two.' }), row('Three.'), row('Four.')] })).toEqual(
      expect.arrayContaining([
        'warning language-missing cookies[1].purpose',
        'warning one-language cookies[2].purpose',
      ]),
    )
    expect(faultsOf({ cookies: [row({ en: 'One.' }), row('Two.')] }).join()).not.toContain('language')
  })

  it('notices days that are in no calendar, and places that are misspelt', () => {
    expect(
      rowFaults({ where: 'MyOnlin' }, { site: { updated: '2026-02-30', places: { MyOnline: '/my' } } }),
    ).toEqual(['warning no-such-day site.updated', 'warning unknown-place cookies[0].where'])
  })

  it.each([
    [['media', 'vimeo'], []],
    [['medai'], ['warning unknown-id changes[0].categories[0]']],
    [['media', 'constructor'], ['warning unknown-id changes[0].categories[1]']],
    [['media', ''], ['warning wrong-value changes[0].categories[1]']],
    [['media', 7], ['warning wrong-value changes[0].categories[1]']],
    ['media', ['warning wrong-value changes[0].categories']],
    [{ 0: 'media' }, ['warning wrong-value changes[0].categories']],
  ])('looks whether there is what a change is about: %o', (categories, expected) => {
    const changes = [{ date: '2026-11-01', text: 'Films come from elsewhere.', categories }]
    expect(serviceFaults({}, { changes })).toEqual(expected)
  })

  it('notices a path to keep the choice that leads elsewhere', () => {
    for (const keep of [
      'https://a.example/keep',
      '//a.example/keep',
      '/\\a.example',
      'keep',
      '/keep?a=1',
      '',
      5,
    ])
      expect(rowFaults({}, { options: { keep } })).toEqual(['warning wrong-value options.keep'])
    expect(rowFaults({}, { options: { keep: '/latchkey/keep' } })).toEqual([])
  })

  it('notices a choice that would be kept for too long', () => {
    for (const lifetime of ['2 years', '13 months', '53 weeks', 'until cleared', 'session']) {
      expect(rowFaults({}, { options: { lifetime } })).toEqual(['warning choice-lifetime options.lifetime'])
    }
    for (const lifetime of ['12 months', '1 year', '52 weeks', '1 day'])
      expect(rowFaults({}, { options: { lifetime } })).toEqual([])
  })
})

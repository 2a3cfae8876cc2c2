import { describe, expect, it } from 'vitest'
import { validate } from '../../../src/manifest/validate.ts'
import { faultsOf, GROUNDED, ROW, rowFaults, SERVICE, serviceFaults } from '../../support/faults-of.ts'

const HOW_HOSTS_ARE_WRITTEN =
  'Write the name alone: no scheme, path or port, and a * only as the first of three or more parts, never ' +
  'above names that anybody can register (*.co.uk).'

describe('validate with a sound manifest', () => {
  it('finds nothing in rows of the four core fields', () => {
    expect(faultsOf({ cookies: [ROW] })).toEqual([])
  })

  it('finds nothing in a manifest that uses every field', () => {
    expect(
      faultsOf({
        $schema: 'https://millbrook.example/latchkey.schema.json',
        site: {
          name: { en: 'Millbrook Homes', cy: 'Cartrefi Millbrook' },
          privacyUrl: '/privacy',
          contact: 'dpo@millbrook.example',
          updated: '2026-11-01',
          review: '2027-11-01',
          approvedBy: 'Head of Assurance',
          places: { Website: 'https://www.millbrook.example' },
          hosts: ['assets.millbrook.example'],
          transfers: 'listed',
        },
        categories: { surveys: { basis: 'consent', title: { en: 'Surveys', cy: 'Arolygon' } } },
        services: {
          survey: { ...SERVICE, category: 'surveys', moreInfo: 'https://survey.example/privacy' },
          cdn: {
            ...SERVICE,
            category: 'necessary',
            hosts: ['cdn.jsdelivr.net'],
            ...GROUNDED,
            why: { en: 'x', cy: 'y' },
          },
        },
        cookies: [
          {
            ...ROW,
            category: undefined,
            service: 'survey',
            purpose: { en: 'Remembers.', cy: 'Yn cofio.' },
            where: 'Website',
            group: 'g',
            path: '/a',
            domain: 'millbrook.example',
            partitioned: true,
            httpOnly: true,
          },
        ],
        recipients: [
          {
            name: 'Azure',
            data: { en: 'All', cy: 'Popeth' },
            purpose: { en: 'Hosting', cy: 'Gwesteio' },
            country: 'UK',
          },
        ],
        changes: [{ date: '2026-11-01', text: { en: 'New survey.', cy: 'Arolwg newydd.' } }],
        options: { lifetime: '3 months' },
      }),
    ).toEqual([])
  })
})

describe('validate with errors', () => {
  it.each([
    [null, 'error wrong-value '],
    ['{}', 'error wrong-value '],
    [[], 'error wrong-value '],
    [{ cookies: {} }, 'error wrong-value cookies'],
    [{ services: [] }, 'error wrong-value services'],
    [{ categories: 5 }, 'error wrong-value categories'],
    [{ site: [] }, 'error wrong-value site'],
    [{ site: { hosts: ['a.example', 'http://b.example'] } }, 'error wrong-value site.hosts[1]'],
    [{ cookies: ['_ga'] }, 'error wrong-value cookies[0]'],
  ])('names what is wrong in %o', (input, expected) => {
    expect(faultsOf(input)).toContain(expected)
  })

  it.each([
    [{ name: undefined }, 'error missing cookies[0].name'],
    [{ name: '*' }, 'error wrong-value cookies[0].name'],
    [{ name: ['a', 5] }, 'error wrong-value cookies[0].name[1]'],
    [{ purpose: undefined }, 'error missing cookies[0].purpose'],
    [{ purpose: [] }, 'error wrong-value cookies[0].purpose'],
    [{ expiry: '2 yeers' }, 'error wrong-value cookies[0].expiry'],
    [{ type: 'flash' }, 'error wrong-value cookies[0].type'],
    [{ category: 'meda' }, 'error unknown-category cookies[0].category'],
    [{ category: undefined }, 'error no-category cookies[0]'],
    [{ service: 'vimeo' }, 'error unknown-service cookies[0].service'],
  ])('names what is wrong in a row with %o', (changes, expected) => {
    expect(rowFaults(changes)).toEqual([expected])
  })

  it('refuses a row in another category than its service has', () => {
    expect(rowFaults({ service: 'vimeo', category: 'analytics' }, { services: { vimeo: SERVICE } })).toEqual([
      'error two-categories cookies[0].category',
    ])
  })

  it.each([
    [{ name: '' }, 'error wrong-value services.vimeo.name'],
    [{ category: 'constructor' }, 'error unknown-category services.vimeo.category'],
    [{ hosts: ['player.vimeo.com', '*.com'] }, 'error wrong-value services.vimeo.hosts[1]'],
    [{ hosts: ['player.vimeo.com', '*.Co.uK'] }, 'error wrong-value services.vimeo.hosts[1]'],
    [{ hosts: ['player.vimeo.com', 'a.example/x'] }, 'error wrong-value services.vimeo.hosts[1]'],
  ])('names what is wrong in a service with %o', (changes, expected) => {
    expect(serviceFaults(changes)).toEqual([expected])
  })

  it('refuses ids that the record cannot carry, and ids with two meanings', () => {
    expect(faultsOf({ services: { Vimeo: SERVICE, media: { ...SERVICE, hosts: ['m.example'] } } })).toEqual([
      'error id services.Vimeo',
      'error id-taken services.media',
    ])
  })

  it('looks into entries whose ids are names of object members', () => {
    expect(faultsOf({ services: { constructor: { ...SERVICE, hosts: 5 } } })).toContain(
      'error wrong-value services.constructor.hosts',
    )
  })

  it('names the conditions of statistics by their paragraph', () => {
    const input = {
      categories: { analytics: { basis: 'statistics', solePurpose: true } },
      services: { counter: { ...SERVICE, category: 'analytics', hosts: ['counter.example'] } },
    }
    expect(faultsOf(input)).toEqual([
      'error statistics-condition categories.analytics.aggregateOnly',
      'error statistics-processor services.counter.role',
    ])
    for (const { message } of validate(input).errors)
      expect(message).toContain('PECR Schedule A1 paragraph 5')
  })

  it('says where, what was expected, what came and what to do', () => {
    expect(
      validate({ services: { vimeo: { ...SERVICE, hosts: ['player.vimeo.com', 'https://vimeo.com/'] } } })
        .errors,
    ).toEqual([
      {
        severity: 'error',
        code: 'wrong-value',
        path: 'services.vimeo.hosts[1]',
        expected: 'a host name such as player.vimeo.com, or *.vimeocdn.com for the names below one',
        received: "'https://vimeo.com/'",
        advice: HOW_HOSTS_ARE_WRITTEN,
        message:
          'services.vimeo.hosts[1]: expected a host name such as player.vimeo.com, or *.vimeocdn.com for the names below one, ' +
          "received 'https://vimeo.com/'. " +
          HOW_HOSTS_ARE_WRITTEN,
      },
    ])
  })

  it('gives all faults of a manifest that is wrong in ten places, in its order', () => {
    const { errors } = validate({
      site: { hosts: ['x:1'] },
      categories: { Looks: {}, profit: { basis: 'profit' } },
      services: { a: 5, b: { ...SERVICE, hosts: ['*'] } },
      cookies: [
        { ...ROW, expiry: 'never' },
        { ...ROW, purpose: 5, category: 'x' },
        { ...ROW, name: [] },
        null,
      ],
      options: 'none',
    })
    expect(errors.map(({ path }) => path)).toEqual([
      'site.hosts[0]',
      'categories.Looks',
      'categories.profit.basis',
      'services.a',
      'services.b.hosts[0]',
      'cookies[0].expiry',
      'cookies[1].purpose',
      'cookies[1].category',
      'cookies[2].name',
      'cookies[3]',
      'options',
    ])
  })

  it('suggests the word that was probably meant', () => {
    const advice = (input: unknown) =>
      [...validate(input).errors, ...validate(input).warnings].map(each => each.advice)
    expect(advice({ cookies: [{ ...ROW, category: 'analytcs' }] })).toEqual(['Write analytics.'])
    expect(advice({ cookies: [ROW], recipient: [] })).toEqual(['Write recipients.'])
    expect(advice({ services: { 'Google Maps': { ...SERVICE, country: 'UK' } } })[0]).toMatch(
      /^Write google-maps,/,
    )
  })
})

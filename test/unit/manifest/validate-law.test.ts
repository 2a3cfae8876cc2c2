import { describe, expect, it } from 'vitest'
import { UK_PECR } from '../../../src/manifest/data/uk-pecr-2026-02-05.ts'
import type { Basis } from '../../../src/manifest/types.ts'
import { validate } from '../../../src/manifest/validate.ts'
import { faultsOf, GROUNDED, ROW } from '../../support/faults-of.ts'

const CONDITIONS: Readonly<Partial<Record<Basis, object>>> = {
  statistics: { aggregateOnly: true, solePurpose: true },
}

/** A manifest whose category `own` is on a basis, with a row or a service in it. */
function manifestOf(basis: Basis, { row, service }: { row?: object; service?: object } = {}) {
  return {
    categories: { own: { basis, description: 'Says what for.', ...CONDITIONS[basis] } },
    services: service
      ? { own1: { name: 'Own', category: 'own', role: 'processor', country: 'UK', ...service } }
      : {},
    cookies: row ? [{ ...ROW, category: 'own', ...GROUNDED, ...row }] : [],
  }
}

function adviceOf(input: unknown): string[] {
  const { errors, warnings } = validate(input, { now: new Date('2026-11-21') })
  return [...errors, ...warnings].map(({ code, advice }) => `${code}: ${advice}`)
}

const WITHOUT = ['necessary', 'communication', 'statistics', 'appearance', 'emergency'] as const

describe('what the law does not cover', () => {
  it.each(WITHOUT)('is advertising on the basis %s, and the paragraph is named', basis => {
    const { paragraph } = UK_PECR.bases[basis]
    const found = adviceOf(manifestOf(basis, { row: { name: '_fbp', expiry: '3 months' } }))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^no-question: Ask for it: it /)
    expect(found[0]).toContain(`(PECR Schedule A1 paragraph ${paragraph}). See ${UK_PECR.statute}`)
  })

  it.each(WITHOUT)('is a recording of single visitors on the basis %s', basis => {
    const found = adviceOf(manifestOf(basis, { row: { name: '_hjSessionUser_*', expiry: '1 year' } }))
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(`(PECR Schedule A1 paragraph ${UK_PECR.bases[basis].paragraph})`)
  })

  it('is counting, but for statistics', () => {
    for (const basis of ['necessary', 'communication', 'appearance', 'emergency'] as const) {
      expect(adviceOf(manifestOf(basis, { row: { name: '_ga', expiry: '1 year' } }))[0]).toMatch(
        /^no-question: Ask for it: it /,
      )
    }
  })

  it('is advertising by its hosts too', () => {
    const service = { hosts: ['*.doubleclick.net'] }
    expect(faultsOf(manifestOf('statistics', { service }))).toEqual([
      'warning no-question services.own1.hosts[0]',
    ])
  })

  it('is the category of ours for it, whatever is in it', () => {
    const marketing = { basis: 'statistics', aggregateOnly: true, solePurpose: true }
    expect(faultsOf({ categories: { marketing }, cookies: [{ ...ROW, category: 'marketing' }] })).toEqual([
      'warning no-question categories.marketing.basis',
    ])
    const analytics = { basis: 'statistics', aggregateOnly: true, solePurpose: true }
    expect(faultsOf({ categories: { analytics }, cookies: [{ ...ROW, category: 'analytics' }] })).toEqual([])
  })
})

describe('what the law covers under conditions', () => {
  it('is a counter that gives each visitor a number: doubtful', () => {
    const [found, ...rest] = adviceOf(manifestOf('statistics', { row: { name: '_ga', expiry: '1 year' } }))
    expect(found).toBe(
      'no-question: Ask for it, unless you can show that PECR Schedule A1 paragraph 5 covers it: statistics about how ' +
        'the site is used, with a view to improving it. See https://www.legislation.gov.uk/uksi/2003/2426/schedule/A1',
    )
    expect(rest).toEqual([])
  })

  it('is a helper on appearance who is no processor: doubtful, and it works', () => {
    const service = { hosts: ['fonts.example'], role: 'controller' }
    expect(faultsOf(manifestOf('appearance', { service }))).toEqual([
      'warning appearance-processor services.own1.role',
    ])
    expect(faultsOf(manifestOf('appearance', { service: { hosts: ['fonts.example'] } }))).toEqual([])
    const site = { hosts: ['fonts.example'] }
    expect(faultsOf({ site, ...manifestOf('appearance', { service }) }).join()).not.toContain('processor')
  })

  it.each(['statistics', 'appearance'] as const)('needs words about it: %s', basis => {
    const { categories, ...rest } = manifestOf(basis, { row: {} })
    const unexplained = { ...categories.own, description: undefined }
    expect(faultsOf({ ...rest, categories: { own: unexplained } })).toEqual([
      'warning objection-unexplained categories.own.description',
    ])
    expect(faultsOf({ ...rest, categories })).toEqual([])
  })

  it('is a cookie for statistics that stays for 13 months', () => {
    expect(faultsOf(manifestOf('statistics', { row: { expiry: '13 months' } }))).toEqual([])
    expect(faultsOf(manifestOf('statistics', { row: { expiry: '399 days' } }))).toEqual([
      'warning analytics-over-13-months cookies[0].expiry',
    ])
  })

  it('is anything that visitors have agreed to', () => {
    for (const name of ['_fbp', '_hjSessionUser_*', '_ga'])
      expect(faultsOf(manifestOf('consent', { row: { name, expiry: '1 year' } }))).toEqual([])
  })
})

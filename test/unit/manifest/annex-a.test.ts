import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { headPart } from '../../../src/manifest/head-part.ts'
import { readManifest } from '../../../src/manifest/read-manifest.ts'
import { validate } from '../../../src/manifest/validate.ts'
import { annexA } from '../../support/annex-a.ts'
import { landlord } from '../../support/landlord.ts'

const { errors, warnings } = validate(annexA, { now: new Date('2026-11-21') })

function messages(code: string): string[] {
  return warnings.filter(warning => warning.code === code).map(({ message }) => message)
}

describe('a real annex', () => {
  it('has 17 rows with 21 names, of which none is shut', () => {
    expect(annexA.cookies).toHaveLength(17)
    const { names, faults } = readManifest(annexA)
    expect(names).toHaveLength(21)
    expect(faults).toBe(0)
    expect(errors).toEqual([])
  })

  it('is warned of each misspelt name, with the name that was meant', () => {
    expect(messages('likely-misspelling').map(text => text.slice(0, text.indexOf(',')))).toEqual([
      "cookies[5].name: expected '__utma'",
      "cookies[6].name: expected '__utmb'",
      "cookies[7].name: expected '__utmc'",
      "cookies[8].name: expected '__utmz'",
      "cookies[9].name: expected 'googtransSession'",
      "cookies[15].name: expected '__atuvs'",
    ])
  })

  it('is not told that nothing stores a name that is merely near to one of a short list', () => {
    const cookies = [{ name: 'ci_session', category: 'necessary', purpose: 'Signs in.', expiry: 'session' }]
    const [warning] = validate({ cookies }).warnings.filter(({ code }) => code === 'likely-misspelling')
    expect(warning?.received).toBe("'ci_session', which is near to it")
    expect(warning?.advice).toContain("leave it if something else stores 'ci_session'")
  })

  it('is warned of products that no longer exist', () => {
    const dead = messages('dead-product')
    expect(dead).toHaveLength(6)
    expect(dead[0]).toBe(
      "cookies[5].name: expected a product that still works, received '_utma' of Google Universal Analytics, " +
        'which stopped on 1 July 2023. Remove it from the site and from here. ' +
        'See https://support.google.com/analytics/answer/11583528',
    )
    expect(dead[4]).toContain("'__atuvc' of AddThis, which stopped on 31 May 2023")
  })

  it('is warned that no browser keeps a cookie for ever', () => {
    expect(messages('cookie-until-cleared')).toEqual([
      "cookies[4].expiry: expected at most 400 days, after which browsers drop a cookie that is not set again, received 'until cleared'. " +
        "Write what really happens, for example '400 days', or have it set for less. " +
        'See https://developer.chrome.com/blog/cookie-max-age-expires',
    ])
    expect(messages('cookie-over-400-days')).toHaveLength(2)
  })

  it('is warned of visitors counted for longer than 13 months', () => {
    expect(messages('analytics-over-13-months')).toEqual([
      expect.stringMatching(/^cookies\[5\]\.expiry: .* '2 years'\..*cnil\.fr/),
      expect.stringMatching(/^cookies\[10\]\.expiry: /),
    ])
  })

  it('is warned of a translation cookie that stands among those that count', () => {
    expect(messages('other-purpose')).toEqual([
      "cookies[9].name: expected a name that belongs to the category 'analytics', received 'googstransSession' of " +
        'Google Translate, which translates pages. ' +
        'Give it a category and an explanation of its own: visitors choose by purpose.',
    ])
  })

  it('is warned of a review that is long overdue', () => {
    expect(messages('review-overdue')).toEqual([
      "site.review: expected a day from 2026-11-21 on, received '2022-02-18'. " +
        'Look the annex over, correct what has changed, and set the next review.',
    ])
    expect(validate(annexA, { now: new Date('2022-02-18') }).warnings.map(({ code }) => code)).not.toContain(
      'review-overdue',
    )
  })

  it('is warned that necessity is claimed and not explained', () => {
    expect(messages('necessity-unstated')).toHaveLength(7)
    expect(messages('necessity-unstated')[0]).toContain('PECR Schedule A1 paragraph 4')
  })

  it('is warned of a counting cookie without a lawful basis that it could stand on', () => {
    const cookies = annexA.cookies?.map(row =>
      row.category === 'analytics' ? { ...row, category: 'necessary' } : row,
    )
    const found = validate({ ...annexA, cookies }).warnings.filter(({ code }) => code === 'no-question')
    expect(found.map(({ path }) => path)).toEqual([5, 6, 7, 8, 10, 11].map(row => `cookies[${row}].name`))
    expect(found[4]?.message).toBe(
      "cookies[10].name: expected a category on consent, received '_ga' of Google Analytics, which counts visitors, " +
        "on the basis 'necessary'. Ask for it: it is not strictly necessary for what visitors request " +
        '(PECR Schedule A1 paragraph 4). See https://www.legislation.gov.uk/uksi/2003/2426/schedule/A1',
    )
  })

  it('says all of that in sentences, each with its place, and nothing twice', () => {
    for (const { message, path } of warnings) {
      expect(message).toMatch(/^[\w.[\]]+: expected .+, received .+\. .+/)
      expect(message.startsWith(path)).toBe(true)
    }
    expect(new Set(warnings.map(({ message }) => message)).size).toBe(warnings.length)
  })

  it('reads the same from its head part', () => {
    expect(readManifest(headPart(landlord))).toEqual(readManifest(landlord))
  })

  it('adds at most 2 kB to the head of a page, with six services and however many words', () => {
    const long = landlord.cookies?.map(row => ({ ...row, purpose: 'Words. '.repeat(100) }))
    const bytes = brotliCompressSync(
      JSON.stringify(headPart({ ...landlord, ...(long && { cookies: long }) })),
    ).length
    expect(bytes).toBeLessThanOrEqual(2048)
    expect(bytes).toBe(brotliCompressSync(JSON.stringify(headPart(landlord))).length)
  })
})

describe('what other landlords promise', () => {
  it('is warned of a survey whose transfer rests on the Privacy Shield', () => {
    const { warnings } = validate({
      services: {
        survey: {
          name: 'SurveyMonkey',
          category: 'preferences',
          hosts: ['widget.surveymonkey.com'],
          country: 'US',
          safeguard: 'EU-U.S. Privacy Shield',
        },
      },
    })
    expect(warnings.map(({ message }) => message)).toEqual([
      'services.survey.safeguard: expected a safeguard that still holds, such as the UK-US data bridge or standard ' +
        "clauses, received 'EU-U.S. Privacy Shield': the EU-US Privacy Shield has been invalid since 16 July 2020. " +
        'Ask the provider what protects the data today, and write that. ' +
        'See https://curia.europa.eu/juris/liste.jsf?num=C-311/18',
    ])
  })

  it('is warned of a foreign video beside the promise that nothing leaves the UK', () => {
    const vimeo = { name: 'Vimeo', category: 'media', hosts: ['player.vimeo.com'] }
    const found = (country?: string) =>
      validate({ site: { transfers: 'none' }, services: { vimeo: country ? { ...vimeo, country } : vimeo } })
        .warnings
    expect(found('US').map(({ message }) => message)).toEqual([
      "services.vimeo.country: expected the UK, since site.transfers says 'none', received 'US'. " +
        "Write transfers: 'listed' and the safeguard here, or do without it.",
    ])
    expect(found()[0]?.received).toBe('no country')
    expect(found('UK')).toEqual([])
    expect(found('Ukraine')).toHaveLength(1)
  })
})

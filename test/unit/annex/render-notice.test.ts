import { describe, expect, it } from 'vitest'
import demo from '../../../demo/manifest.ts'
import { renderNotice } from '../../../src/annex/index.ts'
import type { Manifest } from '../../../src/manifest/types.ts'
import { find, parse, textOf } from './read-table.ts'

const headings = (html: string, tag = 'h2') => find(parse(html), tag).map(textOf)
const text = (manifest: Manifest, lang = 'en') => textOf(parse(renderNotice(manifest, { lang })))

const cookie = { name: 'A', category: 'analytics', purpose: 'Counts.', expiry: '1 day' } as const

describe('the notice of a whole manifest', () => {
  const html = renderNotice(demo)
  const tree = parse(html)
  const said = textOf(tree)
  const hrefs = find(tree, 'a').map(({ attributes }) => attributes.href)

  it('has all its parts in their order', () => {
    expect(headings(html)).toEqual([
      'What cookies are',
      'What we use cookies for',
      'How to say no',
      'What may not work if you say no',
      'Who sets cookies',
      'Other websites',
      'Changes to this page',
      'How to contact us',
      'How to complain',
    ])
  })

  it('says what each category is for and whether it is on', () => {
    expect(said).toContain('This is always on.')
    expect(said).toContain('This is off until you say yes.')
    expect(said).not.toContain('This is on until you say no.')
  })

  it('opens the settings from the page', () => {
    expect(hrefs).toContain('#latchkey-settings')
    expect(said).toContain('Open Cookie settings to say yes or no.')
    expect(said).toContain('We remember your choice for 6 months.')
  })

  it('says what visitors can do without each service', () => {
    expect(said).toContain('Vimeo: You can still watch the film on vimeo.com')
  })

  it('says who sets what: provider, role, country, safeguard, and where to read more', () => {
    expect(said).toContain(
      'Google Analytics, from Google Ireland Ltd. Cookies: _ga, _gid. This organisation makes its own choice of how to use the data. ' +
        'Where the data goes: United States. What protects it: UK-US data bridge. Read what Google Ireland Ltd says.',
    )
    expect(hrefs).toContain('https://policies.google.com/privacy')
    expect(said).toContain('Vimeo, from Vimeo.com, Inc. This')
  })

  it('says when it was changed, what changed, and who looks at it again', () => {
    expect(said).toContain('Last updated: 1 November 2026.')
    expect(said).toContain('2 March 2026: ')
    expect(said).toContain('Approved by: Head of Assurance.')
    expect(said).toMatch(/We will check this page again by 1 November \d{4}\./)
  })

  it('says how to reach the landlord, and how to complain', () => {
    expect(hrefs).toContain('mailto:dpo@millbrook.example')
    expect(hrefs).toContain('/privacy')
    expect(hrefs.at(-1)).toBe('https://ico.org.uk/make-a-complaint/')
    expect(said).toContain('complain to Information Commission, which looks')
    expect(said).toContain(
      'On 30 September 2026 it took the place of the Information Commissioner’s Office (ICO).',
    )
  })

  it('says the same in Welsh', () => {
    const welsh = renderNotice(demo, { lang: 'cy' })
    expect(headings(welsh)).toHaveLength(9)
    expect(find(parse(welsh), 'a').map(({ attributes }) => attributes.href)).toEqual(hrefs)
    const words = textOf(parse(welsh))
    expect(words).toContain('Diweddarwyd ddiwethaf: 1 Tachwedd 2026.')
    expect(words).toContain('I ble mae’r data’n mynd: Yr Unol Daleithiau.')
    expect(words).toContain('am 6 mis')
    expect(words).not.toMatch(/\b(the|you|your|cookies|visitors)\b/)
  })
})

describe('the notice of a small manifest', () => {
  const manifest: Manifest = { cookies: [cookie] }

  it('leaves out what it is not told', () => {
    expect(headings(renderNotice(manifest))).not.toContain('How to contact us')
    const said = text(manifest)
    expect(said).not.toMatch(/Last updated|What changed|Approved by|check this page|provided by|undefined/)
    expect(said).toContain('If something changes that you have chosen about, we ask you again.')
  })

  it('lists what has changed with its day, and says nothing of the ids that it is about', () => {
    const said = text({
      ...manifest,
      changes: [
        { date: '2026-11-01', text: 'We count visits.', categories: ['analytics', 'constructor'] },
        { date: '2026-03-02', text: { en: 'We show films.' }, categories: 'media' as never },
      ],
    })
    expect(said).toMatch(
      /What changed:\s*1 November 2026: We count visits\.\s*2 March 2026: We show films\.\s*If something changes/,
    )
    expect(said).not.toMatch(/analytics|constructor|media/)
  })

  it('still says how to refuse and how to complain', () => {
    expect(headings(renderNotice(manifest))).toEqual(
      expect.arrayContaining(['How to say no', 'How to complain']),
    )
  })

  it('offers no choice where there is none', () => {
    const said = text({ cookies: [{ ...cookie, category: 'necessary' }] })
    expect(said).toContain('there is nothing to say yes or no to')
    expect(said).not.toMatch(/Open Cookie settings|Some parts of it may not work|Global Privacy Control/)
  })

  it.each([
    ['+44 1632 960 001', 'tel:+441632960001'],
    ['dpo@millbrook.example', 'mailto:dpo@millbrook.example'],
    ['https://millbrook.example/ask', 'https://millbrook.example/ask'],
  ])('links the contact %s', (contact, href) => {
    const links = find(parse(renderNotice({ site: { contact } })), 'a')
    expect(links.map(({ attributes }) => attributes.href)).toContain(href)
  })

  it('shows any other contact as text', () => {
    expect(text({ site: { contact: 'the reception at 1 High Street' } })).toContain(
      'please contact us: the reception at 1 High Street.',
    )
  })
})

describe('bases that can be objected to', () => {
  const manifest: Manifest = {
    categories: { analytics: { basis: 'statistics', aggregateOnly: true, solePurpose: true } },
    cookies: [cookie],
  }

  it('are said to be on until the visitor says no, and off where the browser sends Global Privacy Control', () => {
    expect(text(manifest)).toContain('This is on until you say no.')
    expect(text(manifest)).toContain('If yours does, we keep off what would be on until you say no.')
    expect(text(manifest)).toContain('What you then choose here counts.')
    expect(text(manifest, 'cy')).toContain('Mae hyn ymlaen nes i chi wrthod.')
  })

  it('can be turned off free of charge, and are said to come back once the choice is forgotten', () => {
    const said = text(manifest)
    expect(said).toContain('Open Cookie settings to turn off what is on. It is free')
    expect(said).toContain(
      'We remember your choice for 6 months. After that, what is on until you say no is on again, and we tell you so.',
    )
    expect(said).not.toMatch(/to say yes or no|Then we ask again/)
    expect(text(manifest, 'cy')).toContain('Mae hyn am ddim')
  })

  it('stand beside what asks, where there is something of each', () => {
    const said = text({ ...manifest, cookies: [cookie, { ...cookie, category: 'media' }] })
    expect(said).toContain('Open Cookie settings to say yes or no.')
    expect(said).toContain('We remember your choice for 6 months. Then we ask again. After that, what is on')
  })
})

describe('options of the notice', () => {
  it.each([
    [3, 'h3'],
    [1, 'h1'],
    [0, 'h2'],
    [9, 'h6'],
    [NaN, 'h2'],
  ])('heading %s makes %s', (heading, tag) => {
    expect(headings(renderNotice({}, { heading }), tag)).toContain('What cookies are')
  })

  it('take another regulator', () => {
    const regulator = { name: { en: 'Data Protection Commission' }, url: 'https://www.dataprotection.ie/' }
    const html = renderNotice({}, { regulator })
    expect(textOf(parse(html))).toContain('complain to Data Protection Commission, which looks')
    expect(html).not.toContain('Information Commission')
  })
})

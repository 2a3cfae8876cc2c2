import { describe, expect, it } from 'vitest'
import { annexRows } from '../../../src/annex/index.ts'
import type { AnnexOptions } from '../../../src/annex/annex-options.ts'
import type { Cookie, Manifest } from '../../../src/manifest/types.ts'

const cookie = (name: string, more: Partial<Cookie> = {}): Cookie => ({
  name,
  category: 'necessary',
  purpose: `What ${name} is for.`,
  expiry: 'session',
  ...more,
})

/** `name:span`, row by row. */
function spans(manifest: Manifest, options?: AnnexOptions): string {
  return annexRows(manifest, options)
    .filter(({ own }) => !own)
    .map(({ names, cells }) => `${names.join('+')}:${cells.information?.rowspan}`)
    .join(' ')
}

const namesOf = (manifest: Manifest, options?: AnnexOptions) =>
  annexRows(manifest, options).map(({ names }) => names[0])

describe('the smallest manifest', () => {
  const manifest: Manifest = { cookies: [cookie('CFID')] }

  it('gives its cookies and ours, without a column for places that nobody names', () => {
    const rows = annexRows(manifest)
    expect(rows.map(({ names }) => names)).toEqual([['CFID'], ['latchkey']])
    expect(Object.keys(rows[0]?.cells ?? {})).toEqual(['cookie', 'expiry', 'information'])
    expect(rows[1]?.cells.expiry?.text).toBe('6 months')
  })

  it('gives our cookie alone when nothing is declared', () => {
    expect(namesOf({})).toEqual(['latchkey'])
  })
})

describe('groups', () => {
  it('share one explanation among consecutive rows', () => {
    const cookies = [cookie('a', { group: 'g' }), cookie('b', { group: 'g' }), cookie('c')]
    expect(spans({ cookies })).toBe('a:2 b:0 c:1')
  })

  it('are two where another row comes between, even if that is filtered out', () => {
    const cookies = [
      cookie('a', { group: 'g', where: 'Website' }),
      cookie('b', { group: 'h', where: 'MyOnline' }),
      cookie('c', { group: 'g', where: 'Website' }),
    ]
    expect(spans({ cookies })).toBe('a:1 b:1 c:1')
    expect(spans({ cookies }, { where: 'Website' })).toBe('a:1 c:1')
  })

  it('share what is left of them when they are filtered', () => {
    const cookies = [
      cookie('a', { group: 'g', where: 'MyOnline' }),
      cookie('b', { group: 'g', where: 'Website' }),
      cookie('c', { group: 'g', where: 'MyOnline' }),
      cookie('d', { group: 'g', where: 'Website' }),
    ]
    const rows = annexRows({ cookies }, { where: 'Website' })
    expect(spans({ cookies }, { where: 'Website' })).toBe('b:2 d:0')
    expect(rows[0]?.cells.information?.text).toBe('What b is for. What d is for.')
  })

  it('say each explanation once', () => {
    const cookies = ['a', 'b', 'c'].map(name => cookie(name, { group: 'g', purpose: 'Signs you in.' }))
    expect(annexRows({ cookies })[0]?.cells.information?.text).toBe('Signs you in.')
  })

  it('share the visitor’s choice only where one choice decides about all', () => {
    const analytics = { group: 'g', category: 'analytics' }
    const same = [cookie('a', analytics), cookie('b', analytics)]
    const mixed = [cookie('a', analytics), cookie('b', { group: 'g', category: 'media' })]
    const choiceSpans = (cookies: Cookie[]) =>
      annexRows({ cookies }, { columns: 'choice' }).map(({ cells }) => cells.choice?.rowspan)
    expect(choiceSpans(same)).toEqual([2, 0, 1])
    expect(choiceSpans(mixed)).toEqual([1, 1, 1])
  })
})

describe('filters', () => {
  const manifest: Manifest = {
    services: { vimeo: { name: 'Vimeo', category: 'media' } },
    cookies: [
      cookie('site', { where: 'Website' }),
      cookie('portal', { where: 'Tenant portal' }),
      cookie('anywhere'),
      cookie('visits', { where: 'Website', category: 'analytics' }),
      { name: 'player', service: 'vimeo', purpose: 'Plays.', expiry: 'session' },
    ],
  }

  it.each<[AnnexOptions, string]>([
    [{ category: 'analytics' }, 'visits'],
    [{ category: 'analytics, media' }, 'visits player'],
    [{ category: ['media'] }, 'player'],
    [{ category: 'necessary' }, 'site portal anywhere latchkey'],
    [{ where: 'Website' }, 'site anywhere visits player latchkey'],
    [{ where: 'tenant portal' }, 'portal anywhere player latchkey'],
    [{ where: 'tenant-portal' }, 'portal anywhere player latchkey'],
    [{ where: ['Website', 'Tenant portal'], category: 'necessary' }, 'site portal anywhere latchkey'],
    [{ category: 'unknown' }, ''],
    [{ category: ' ', where: '' }, 'site portal anywhere visits player latchkey'],
  ])('%j leave %s', (options, names) => {
    expect(namesOf(manifest, options).join(' ')).toBe(names)
  })
})

describe('columns', () => {
  const manifest: Manifest = {
    site: { name: 'Millbrook Homes' },
    categories: {
      counting: { basis: 'statistics', title: 'Counting', aggregateOnly: true, solePurpose: true },
    },
    services: {
      vimeo: { name: 'Vimeo', provider: 'Vimeo.com, Inc.', category: 'media', country: 'US' },
      maps: { name: 'Maps', category: 'media', country: 'somewhere' },
    },
    cookies: [
      cookie('CFID', { where: 'Website' }),
      { name: 'player', service: 'vimeo', purpose: 'Plays.', expiry: 'session' },
      { name: 'map', service: 'maps', purpose: 'Maps.', expiry: 'session', type: 'localStorage' },
      cookie('count', { category: 'counting' }),
    ],
  }
  const column = (id: 'category' | 'provider' | 'basis' | 'country' | 'choice' | 'cookie', lang = 'en') =>
    annexRows(manifest, { lang, columns: [id] }).map(({ cells }) => cells[id]?.text)

  it('name the category, the provider, the basis and the country', () => {
    expect(column('category')).toEqual(['Needed', 'Films and maps', 'Films and maps', 'Counting', 'Needed'])
    expect(column('provider')).toEqual([
      'Millbrook Homes',
      'Vimeo.com, Inc.',
      'Maps',
      'Millbrook Homes',
      'Millbrook Homes',
    ])
    expect(column('basis').slice(0, 4)).toEqual([
      'The website needs it (PECR Schedule A1, paragraph 4)',
      'Only if you say yes (PECR Schedule A1, paragraph 2)',
      'Only if you say yes (PECR Schedule A1, paragraph 2)',
      'Counting only, until you say no (PECR Schedule A1, paragraph 5)',
    ])
    expect(column('basis', 'cy')[3]).toBe('Cyfrif yn unig, nes i chi wrthod (PECR, Atodlen A1, paragraff 5)')
    expect(column('country')).toEqual(['', 'United States', 'somewhere', '', ''])
    expect(column('country', 'cy')[1]).toBe('Yr Unol Daleithiau')
  })

  it('say what is no cookie', () => {
    expect(column('cookie')[2]).toBe('map (local storage)')
    expect(column('cookie', 'cy')[2]).toBe('map (storfa leol)')
  })

  it('say that nothing is chosen where no decision is known', () => {
    expect(column('choice')).toEqual([
      'Always on',
      'Not chosen',
      'Not chosen',
      'On: you can turn this off',
      'Always on',
    ])
  })

  it('come in the order that is asked for, with the cookie first where that is left out', () => {
    const ids = (columns: string) => Object.keys(annexRows(manifest, { columns })[0]?.cells ?? {})
    expect(ids('expiry cookie')).toEqual(['expiry', 'cookie'])
    expect(ids('choice,expiry')).toEqual(['cookie', 'choice', 'expiry'])
    expect(ids('nonsense expiry expiry constructor')).toEqual(['cookie', 'expiry'])
    expect(ids('nonsense')).toEqual(['cookie', 'where', 'expiry', 'information'])
  })
})

describe('our own cookie', () => {
  it('lasts as long as the manifest says, if the head code follows that', () => {
    const expiryOf = (lifetime: unknown) =>
      annexRows({ options: { lifetime } } as Manifest)[0]?.cells.expiry?.text
    expect(expiryOf('12 months')).toBe('12 months')
    expect(expiryOf('2 years')).toBe('6 months')
    expect(expiryOf('soon')).toBe('6 months')
    expect(expiryOf(undefined)).toBe('6 months')
  })

  it('is not listed twice where the manifest lists it', () => {
    expect(namesOf({ cookies: [cookie('latchkey'), cookie('CFID')] })).toEqual(['latchkey', 'CFID'])
  })
})

describe('what waits for the site’s own log', () => {
  const options = { record: '/consent-log' }

  it('follows our cookie where there is a log, and nowhere else', () => {
    const rows = annexRows({ options })
    expect(rows.map(({ names, note, own }) => [names, note, own])).toEqual([
      [['latchkey'], '', true],
      [['latchkey-log'], '(local storage)', true],
    ])
    expect(rows[1]?.cells.expiry?.text).toBe('7 days')
    expect(rows[1]?.cells.information?.text).toContain('random number')
    expect(annexRows({ options }, { lang: 'cy' })[1]?.cells.information?.text).toContain('rhif ar hap')
  })

  it('is not listed twice where the manifest lists it', () => {
    const listed = cookie('latchkey-log', { type: 'localStorage' })
    expect(namesOf({ cookies: [listed], options })).toEqual(['latchkey-log', 'latchkey'])
  })

  it('is no row where the address is none', () => {
    for (const record of [5, '', null]) {
      expect(namesOf({ options: { record } } as unknown as Manifest)).toEqual(['latchkey'])
    }
  })
})

describe('texts', () => {
  it('are taken in the language of the page and marked where that is not the table’s', () => {
    const cookies = [cookie('a', { purpose: { en: 'Signs in.', ur: 'سائن ان' } })]
    const textsIn = (lang: string) => annexRows({ cookies }, { lang })[0]?.cells.information?.texts
    expect(textsIn('en')).toEqual([{ text: 'Signs in.' }])
    expect(textsIn('cy')).toEqual([{ text: 'Signs in.', lang: 'en' }])
    expect(textsIn('ur')).toEqual([{ text: 'سائن ان', lang: 'ur' }])
  })
})

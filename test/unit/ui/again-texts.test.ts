import { describe, expect, it } from 'vitest'
import { readManifest } from '../../../src/manifest/read-manifest.ts'
import type { Category, Manifest } from '../../../src/manifest/types.ts'
import { againTexts, type News } from '../../../src/ui/again-texts.ts'
import { words as cy } from '../../../src/words/cy/words.ts'
import { again } from '../../../src/words/en/again.ts'
import { banner } from '../../../src/words/en/banner.ts'
import { common } from '../../../src/words/en/common.ts'

const manifest: Manifest = {
  site: { name: 'Millbrook Homes' },
  categories: {
    counting: { basis: 'statistics', aggregateOnly: true, solePurpose: true, title: 'Sums' },
  },
  services: {
    counter: { name: 'Counter', category: 'analytics', hosts: ['counter.example'] },
    films: { name: 'Films', category: 'media', hosts: ['films.example'] },
    adverts: { name: 'Adverts', category: 'marketing', hosts: ['adverts.example'] },
  },
  cookies: [{ name: 'n', category: 'counting', purpose: 'Counts.', expiry: '1 day' }],
  changes: [
    {
      date: '2026-11-01',
      text: { en: 'We now use Counter.', cy: 'Rydym nawr yn defnyddio Counter.' },
      categories: ['counter'],
    },
  ],
}

function said(news: Partial<News>, { lang = 'en', of = manifest }: { lang?: string; of?: Manifest } = {}) {
  const time = Date.UTC(2026, 9, 10)
  return againTexts(
    { asks: [], staysOn: [], staysOff: [], time, isNew: () => false, ...news },
    { manifest: of, declared: readManifest(of), words: lang === 'cy' ? cy : { common, banner, again } },
  )
}

describe('the banner of those who have chosen', () => {
  it('says what has changed, what comes of a yes, and that all else stays', () => {
    const { says, accept, reject } = said({ asks: ['media'] })
    expect(says).toEqual([
      'What we use for Films and maps has changed since you chose. We use cookies for this only if you say yes.',
      'Your other choices stay as they are.',
    ])
    expect([accept, reject]).toEqual(['Accept', 'Reject'])
  })

  it('says what the site says about it, also where that is about a service of it', () => {
    expect(said({ asks: ['analytics'] }).says[0]).toBe(
      'What we use for Counting visits has changed since you chose. We now use Counter. We use cookies for this only if you say yes.',
    )
    expect(said({ asks: ['media'] }).says[0]).not.toContain('Counter')
  })

  it('calls new what the visitor was never asked about', () => {
    const isNew = (id: string): boolean => id === 'marketing'
    expect(said({ asks: ['marketing'], isNew }).says[0]).toBe(
      'New since you chose: Advertising. We use cookies for this only if you say yes.',
    )
    expect(said({ asks: ['media', 'marketing'], isNew }).says[0]).toBe(
      'What we use for Films and maps has changed since you chose. New since you chose: Advertising. We use cookies for this only if you say yes.',
    )
  })

  it('names several with commas between', () => {
    expect(said({ asks: ['media', 'marketing'] }).says[0]).toMatch(
      /^What we use for these has changed since you chose: Films and maps, Advertising\. We use/,
    )
  })

  it('does not speak of other choices where there are none', () => {
    const of = { ...manifest, services: { films: manifest.services!.films! }, cookies: [] }
    expect(said({ asks: ['media'] }, { of }).says).toHaveLength(1)
  })

  it('is Welsh on Welsh pages', () => {
    expect(said({ asks: ['analytics'] }, { lang: 'cy' })).toMatchObject({
      title: 'Newidiadau i gwcis ar {site}',
      says: [
        'Mae’r hyn rydym yn ei ddefnyddio ar gyfer Cyfrif ymweliadau wedi newid ers i chi ddewis. Rydym nawr yn defnyddio Counter. Dim ond os byddwch yn cytuno y byddwn yn defnyddio cwcis ar gyfer hyn.',
        'Ni fydd eich dewisiadau eraill yn newid.',
      ],
      accept: 'Derbyn',
      reject: 'Gwrthod',
    })
  })

  it('tells, beside what it asks, of what is on until somebody objects', () => {
    const { says, accept } = said({ asks: ['media'], staysOn: ['counting'] })
    expect(says).toContain('What we use for Sums has changed since you chose. This is on until you say no.')
    expect(accept).toBe('Accept')
  })

  it('offers to turn off, where nothing asks', () => {
    expect(said({ staysOn: ['counting'] })).toMatchObject({
      accept: 'OK',
      reject: 'Turn off',
      accepted: 'This is on now.',
      rejected: 'This is off now.',
    })
  })

  it('offers nothing but to have read it, where what changed is off', () => {
    expect(said({ staysOff: ['counting'] })).toMatchObject({
      says: [
        'What we use for Sums has changed since you chose. This stays off.',
        'Your other choices stay as they are.',
      ],
      accept: '',
      reject: 'OK',
      rejected: 'This stays off.',
    })
  })

  it('stays short, however much is new', () => {
    const ids = Array.from({ length: 60 }, (_, index) => `c${index}`)
    const categories = Object.fromEntries(
      ids.map((id): [string, Category] => [id, { title: 'Telling apart who looks at houses' }]),
    )
    const changes = ids.map(id => ({
      date: '2026-11-01',
      text: `We look at ${id} more.`,
      categories: [id],
    }))
    for (const lang of ['en', 'cy']) {
      const { says } = said({ asks: ids, isNew: () => true }, { lang, of: { categories, changes } })
      expect(says.join(' ').length).toBeLessThan(450)
      expect(says[0]).toContain(lang === 'en' ? 'and 57 more. We look at c0 more.' : '(57 arall).')
    }
  })

  it('survives a manifest that is wrong everywhere', () => {
    const of = {
      categories: { media: 7, constructor: null },
      services: { a: null },
      changes: { media: true },
    } as unknown as Manifest
    expect(said({ asks: ['media', 'constructor'] }, { of }).says[0]).toContain('Films and maps, constructor')
    expect(said({ asks: ['media'] }, { of: {} }).says[0]).toContain('Films and maps')
  })
})

import { describe, expect, it } from 'vitest'
import type { Change, Manifest } from '../../../src/manifest/types.ts'
import { changesSince } from '../../../src/ui/changes-since.ts'

/** A visitor who chose in the afternoon of 10 October 2026. */
const TIME = Date.UTC(2026, 9, 10, 15)

function since(changes: unknown, ids = ['analytics'], lang = 'en'): readonly string[] {
  return changesSince({ changes } as Manifest, { ids, time: TIME, lang })
}

const change = (date: string, text: Change['text'], ...categories: string[]): Change => ({
  date,
  text,
  categories: categories.length ? categories : ['analytics'],
})

describe('what the manifest says has changed since a choice', () => {
  it('begins with the latest, whatever their order', () => {
    const changes = [change('2026-10-12', 'B.'), change('2026-11-01', 'C.'), change('2026-10-11', 'A.')]
    expect(since(changes)).toEqual(['C.', 'B.', 'A.'])
  })

  it('counts the day of the choice in, and leaves out what was known before', () => {
    expect(since([change('2026-10-10', 'That day.'), change('2026-10-09', 'The day before.')])).toEqual([
      'That day.',
    ])
  })

  it('is about what is asked, and about nothing else', () => {
    const changes = [
      change('2026-11-01', 'Films.', 'media'),
      change('2026-11-02', 'Both.', 'media', 'analytics'),
      { date: '2026-11-03', text: 'For readers.' },
    ]
    expect(since(changes)).toEqual(['Both.'])
    expect(since(changes, ['media'])).toEqual(['Both.', 'Films.'])
    expect(since(changes, ['sharing'])).toEqual([])
  })

  it('speaks the language of the page, else the one that there is', () => {
    const changes = [change('2026-11-02', { en: 'New.', cy: 'Newydd.' }), change('2026-11-01', 'Old.')]
    expect(since(changes, ['analytics'], 'cy-GB')).toEqual(['Newydd.', 'Old.'])
  })

  it('says the same only once', () => {
    expect(since([change('2026-11-02', 'New.'), change('2026-11-01', 'New.')])).toEqual(['New.'])
  })

  it('ends where the banner has no more room, and does not pass over what is later', () => {
    const long = 'word '.repeat(30).trim()
    expect(
      since([change('2026-11-03', 'C.'), change('2026-11-02', long), change('2026-11-01', `${long}.`)]),
    ).toEqual(['C.', long])
    expect(since([change('2026-11-03', 'word '.repeat(50)), change('2026-11-02', 'B.')])).toEqual([])
    const many = Array.from({ length: 5000 }, (_, index) => change('2026-11-01', `Change ${index}.`))
    expect(since(many).join(' ').length).toBeLessThanOrEqual(200)
  })

  it.each([
    ['no list', 'changes'],
    ['an object', { 0: change('2026-11-01', 'A.') }],
    ['nothing', undefined],
    ['odd entries', [null, 7, 'text', [], () => {}]],
    [
      'odd fields',
      [
        { date: 20261101, text: 'A.', categories: ['analytics'] },
        { date: '2026-11-01T00:00', text: 'A.', categories: ['analytics'] },
        { date: 'tomorrow', text: 'A.', categories: ['analytics'] },
        { date: '2026-11-01', text: 'A.', categories: 'analytics' },
        { date: '2026-11-01', text: 'A.', categories: { analytics: true } },
        { date: '2026-11-01', text: 'A.', categories: [['analytics']] },
        { date: '2026-11-01', text: 7, categories: ['analytics'] },
        { date: '2026-11-01', text: { en: null }, categories: ['analytics'] },
        { date: '2026-11-01', text: '   ', categories: ['analytics'] },
        { date: '2026-11-01', categories: ['analytics'] },
      ],
    ],
  ])('is silent about %s', (_what, changes) => {
    expect(since(changes)).toEqual([])
  })
})

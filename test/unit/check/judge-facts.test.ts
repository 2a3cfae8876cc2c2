import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../src/check/facts.ts'
import { judgeFacts } from '../../../src/check/judge-facts.ts'
import { factsWithTags, ownTag, wholeFacts } from './whole-facts.ts'

/** `about outcome state` of everything but what is OK, and of that which is named. */
function judged(facts: Facts, about?: string): string[] {
  return judgeFacts(facts)
    .filter(finding => (about ? finding.about === about : finding.state !== 'ok'))
    .map(({ about, outcome, state }) => `${about} ${outcome} ${state}`)
}

describe('a set-up that is whole', () => {
  it('has nothing to mend, and says so of each thing', () => {
    const findings = judgeFacts(wholeFacts())
    expect(findings.map(({ about }) => about)).toEqual(
      'position copies optimisers level barrier files manifest age control annex editor marks language record'.split(
        ' ',
      ),
    )
    expect(findings.filter(({ state }) => state !== 'ok')).toEqual([])
  })
})

describe('the place of the code', () => {
  it.each([
    ['after another script', factsWithTags({ before: ['/jquery.js'] }), 'after mend'],
    ['in the body', factsWithTags({ own: [ownTag({ isInHead: false })] }), 'body mend'],
    ['deferred', factsWithTags({ own: [ownTag({ late: ['defer'] })] }), 'late mend'],
    [
      'held back by Rocket Loader',
      factsWithTags({ own: [ownTag({ late: ['type="0123456789abcdef01234567-text/javascript"'] })] }),
      'late mend',
    ],
    ['nowhere', factsWithTags({ own: [] }), 'bundled unknown'],
  ])('is seen %s', (_, facts, expected) => {
    expect(judged(facts, 'position')).toEqual([`position ${expected}`])
  })

  it('is judged by the page as it was sent, where scripts have since been put before it', () => {
    const live = { ...wholeFacts().live, before: ['www.googletagmanager.com/gtm.js'] }
    expect(judged(wholeFacts({ live }), 'position')).toEqual(['position first ok'])
    expect(judged(wholeFacts({ live, served: null }), 'position')).toEqual(['position perhapsAfter unknown'])
  })

  it('is too late where another script adds it', () => {
    const served = { ...wholeFacts().live, own: [] }
    expect(judged(wholeFacts({ served }), 'position')).toEqual(['position added mend'])
  })
})

describe('the level', () => {
  it.each(['mark', 'guard', 'seal'])('%s is in force as asked', level => {
    expect(judged(factsWithTags({ own: [ownTag({ level })] }, { level }), 'level')).toEqual([
      `level ${level} ok`,
    ])
  })

  it('is told where it is lower than asked, and where there is no such level', () => {
    expect(judged(factsWithTags({ own: [ownTag({ level: 'seal' })] }))).toEqual(['level lowered mend'])
    expect(judged(factsWithTags({ own: [ownTag({ level: 'gaurd' })] }, { level: 'gaurd' }))).toEqual([
      'level noSuch mend',
    ])
  })

  it('is that in force where the tag asks for none', () => {
    expect(judged(factsWithTags({ own: [ownTag({ level: null })] }), 'level')).toEqual(['level guard ok'])
  })

  it('needs a barrier at seal alone', () => {
    const sealed = { own: [ownTag({ level: 'seal' })] }
    const at = (barrier: 'later' | 'missing') =>
      judged(factsWithTags({ ...sealed, barrier }, { level: 'seal' }))
    expect(at('later')).toEqual(['barrier later mend'])
    expect(at('missing')).toEqual(['barrier missing mend'])
    expect(judged(factsWithTags({ barrier: 'missing' }), 'barrier')).toEqual(['barrier notNeeded ok'])
  })

  it('is not mistaken for a rehearsal that was left on', () => {
    expect(judged(wholeFacts({ rehearse: 'seal' }))).toEqual(['rehearsal on mend'])
  })
})

describe('optimisers', () => {
  const marked = ['data-cfasync', 'data-no-optimize', 'data-no-defer', 'data-nowprocket', 'data-no-minify']

  it('are fine where each is asked to leave our tag alone', () => {
    const optimisers = ['WP Rocket', 'LiteSpeed Cache', 'Cloudflare Rocket Loader']
    expect(judged(factsWithTags({ optimisers, own: [ownTag({ attributes: marked })] }))).toEqual([])
    expect(
      judged(
        factsWithTags({
          optimisers: ['WP Rocket'],
          own: [ownTag({ attributes: ['nowprocket', 'data-no-minify'] })],
        }),
      ),
    ).toEqual([])
  })

  it('are named with the attribute that lacks', () => {
    const [finding] = judgeFacts(
      factsWithTags({ optimisers: ['Autoptimize'], own: [ownTag({ attributes: marked })] }),
    ).filter(({ state }) => state !== 'ok')
    expect(finding).toMatchObject({
      outcome: 'unmarked',
      values: { tools: 'Autoptimize', marks: ['data-noptimize'] },
    })
  })

  it('want a setting where they know no attribute', () => {
    expect(judged(factsWithTags({ optimisers: ['NitroPack'] }))).toEqual(['optimisers setting unknown'])
  })
})

describe('what visitors need', () => {
  it.each<[string, Partial<Facts>, string[]]>([
    ['no way to the settings', { control: 'none' }, ['control missing mend']],
    ['our own button alone', { control: 'added' }, []],
    ['nothing to switch', { control: 'none', hasSwitch: false }, []],
    ['a broken link to the settings', { brokenLinks: ['#latchkey-settings/'] }, ['control broken mend']],
    ['an empty annex', { annex: { ...wholeFacts().annex, tables: 0 } }, ['annex empty mend']],
    [
      'a privacy page without annex',
      { annex: { ...wholeFacts().annex, places: 0, tables: 0 } },
      ['annex lost mend'],
    ],
    [
      'no link to the privacy page',
      { annex: { ...wholeFacts().annex, places: 0, tables: 0, isPrivacyPage: false } },
      ['annex missing mend'],
    ],
    [
      'a link to it in another language',
      {
        annex: {
          ...wholeFacts().annex,
          places: 0,
          tables: 0,
          isPrivacyPage: false,
          other: '/cy/preifatrwydd',
        },
      },
      ['annex elsewhere unknown'],
    ],
    [
      'no address of it',
      { annex: { ...wholeFacts().annex, places: 0, tables: 0, isPrivacyPage: false, privacyUrl: '' } },
      ['annex unknown unknown'],
    ],
  ])('%s', (_, but, expected) => {
    expect(judged(wholeFacts(but))).toEqual(expected)
  })
})

describe('the manifest', () => {
  it.each<[string, Partial<Facts>, string[]]>([
    ['overdue', { review: '2026-11-27' }, ['age overdue mend']],
    ['due today', { review: '2026-11-28' }, []],
    ['without a review', { review: '' }, ['age noReview mend']],
    ['of a day that is in no calendar', { review: '2026-02-31' }, ['age noReview mend']],
    ['old and without a review', { review: '', updated: '2025-11-27' }, ['age old mend']],
    ['without any day', { review: 'soon', updated: '' }, ['age none mend']],
    ['that is none', { isRead: false }, ['manifest unread mend']],
    [
      'whose checker is missing',
      { faults: null, failedFiles: ['validate.js'] },
      ['files failed mend', 'manifest unknown unknown'],
    ],
    ['with faults', { faults: { errors: ['a'], warnings: ['b'] } }, ['manifest faults mend']],
  ])('%s', (_, but, expected) => {
    expect(judged(wholeFacts(but))).toEqual(expected)
  })
})

describe('the rest', () => {
  it.each<[string, Facts, string[]]>([
    ['two copies', factsWithTags({ own: [ownTag(), ownTag()] }), ['copies several mend']],
    ['a class that is nearly ours', wholeFacts({ misspelt: ['latchkey_annex'] }), ['editor misspelt mend']],
    ['a tag that became text', wholeFacts({ isEscaped: true }), ['editor escaped mend']],
    ['an id that nobody declared', factsWithTags({ waitsFor: ['analytcs'] }), ['marks unknownId mend']],
    ['marked content that loads by itself', factsWithTags({ running: ['<iframe>'] }), ['marks running mend']],
    ['an address without a mark', factsWithTags({ unmarked: ['<iframe>'] }), ['marks lost unknown']],
    ['no language', wholeFacts({ pageLang: '' }), ['language missing mend']],
    ['a language that we do not speak', wholeFacts({ lang: 'fr' }), ['language notOffered unknown']],
    [
      'a snippet for another language',
      wholeFacts({ lang: 'cy', spoken: 'cy', pageLang: 'cy' }),
      ['language snippet mend'],
    ],
    ['two records', wholeFacts({ record: 'several' }), ['record several mend']],
    ['a browser that refuses cookies', wholeFacts({ record: 'refused' }), ['record refused unknown']],
  ])('%s', (_, facts, expected) => {
    expect(judged(facts)).toEqual(expected)
  })

  it('takes content that was released since for none that loads by itself', () => {
    const live = { ...wholeFacts().live, running: ['<iframe>'] }
    expect(judged(wholeFacts({ live, served: null }))).toEqual([])
  })
})

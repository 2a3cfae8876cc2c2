import { describe, expect, it } from 'vitest'
import type { Manifest } from '../../../src/manifest/types.ts'
import { inArchive, FOLDER, OCTOBER, recordOf, YES } from './archive-case.ts'

const { archive, files, latchkey, read, write } = inArchive()

const SOMALI = { common: { name: 'Soomaali', direction: 'ltr' }, banner: { accept: 'Aqbal dhammaan' } }
const OFFERS: Manifest = {
  ...OCTOBER,
  options: { languages: ['en', 'cy', 'pl', 'ur', 'fr'] },
  languages: { so: SOMALI, 'zh-Hant': { banner: { accept: '全部接受' } } },
}
const KEPT = ['cy', 'en', 'pl', 'so', 'ur', 'zh-Hant']

const kept = (): string[] =>
  files()
    .filter(name => name.endsWith('.md'))
    .map(name => name.split('.')[1] as string)
const words = (lang: string): string =>
  read(`${FOLDER}/${files().find(name => name.endsWith(`.${lang}.md`))!}`)

describe('latchkey archive, of languages', () => {
  it('keeps English and Welsh, those that the site offers, and its own', async () => {
    await archive(OFFERS, '2026-10-01')
    expect(kept().sort()).toEqual(KEPT)
    expect(words('pl')).toContain('Odrzucam wszystkie')
    expect(words('so')).toContain('- Aqbal dhammaan')
    expect(words('zh-Hant')).toContain('- 全部接受')
  })

  it('keeps Welsh where no text of the manifest is Welsh, since a Welsh page is spoken to in it', async () => {
    await archive({ ...OCTOBER, site: {}, cookies: [] }, '2026-10-01')
    expect(kept().sort()).toEqual(['cy', 'en'])
    expect(words('cy')).toContain('- Gwrthod popeth')
  })

  it('keeps no words of languages that nobody named', async () => {
    await archive(OCTOBER, '2026-10-01')
    expect(kept().sort()).toEqual(['cy', 'en'])
  })

  it('keeps a correction of ours as it is shown', async () => {
    await archive({ ...OCTOBER, languages: { cy: { banner: { accept: 'Derbyn y cyfan' } } } }, '2026-10-01')
    expect(words('cy')).toContain('- Derbyn y cyfan')
  })

  it('knows them all again the second time', async () => {
    await archive(OFFERS, '2026-10-01')
    expect((await archive(OFFERS, '2026-10-15')).said).toContain('holds it already')
  })

  it('says so where the words stand in a file of the site, and keeps none that were not shown', async () => {
    const { code, said } = await archive({ ...OCTOBER, languages: { so: '/so.json' } }, '2026-10-01')
    expect(code).toBe(0)
    expect(said).toContain(
      'The words in Somali come from /so.json, a file of your site: they are not kept here.',
    )
    expect(kept().sort()).toEqual(['cy', 'en'])
  })

  it('makes no name of a file from what is no tag', async () => {
    const languages = { '../../so': SOMALI, 'a b': SOMALI }
    await archive({ ...OCTOBER, languages }, '2026-10-01', '--force')
    expect(kept().sort()).toEqual(['cy', 'en'])
  })
})

describe('latchkey archive --find, of languages', () => {
  const record = recordOf(OFFERS, '2026-10-20', YES)
  const find = async (lang: unknown, ...args: string[]) => {
    write('receipt.json', { record, lang })
    return latchkey('archive', '--find', 'receipt.json', ...args)
  }

  it.each([
    ['pl', 'In Polish:', 'Odrzucam wszystkie'],
    ['pl-PL', 'In Polish:', 'Odrzucam wszystkie'],
    ['so', 'In Somali:', 'Aqbal dhammaan'],
    ['zh-Hant', 'In Traditional Chinese:', '全部接受'],
    ['cy', 'In Welsh:', 'Gwrthod popeth'],
  ])('prints the words of a receipt in %s alone', async (lang, title, text) => {
    await archive(OFFERS, '2026-10-01')
    const { code, out, said } = await find(lang)
    expect(code).toBe(0)
    expect(said).toContain(title)
    expect(out).toContain(text)
    expect(out.match(/^# /gm)).toHaveLength(1)
  })

  it.each([
    ['fr', 'No words in French were kept'],
    ['\u001b[2J', 'No words in that language were kept'],
  ])('prints all that were kept where none were in %j, and says so', async (lang, sentence) => {
    await archive(OFFERS, '2026-10-01')
    const { out, said } = await find(lang)
    expect(said).toContain(sentence)
    expect(said).not.toContain('\u001b')
    for (const text of ['Reject all', 'Gwrthod popeth', 'Odrzucam wszystkie']) expect(out).toContain(text)
  })

  it('prints those of --lang, whatever the receipt says', async () => {
    await archive(OFFERS, '2026-10-01')
    const { out } = await find('pl', '--lang', 'en')
    expect(out).toContain('Reject all')
    expect(out).not.toContain('Odrzucam wszystkie')
  })

  it('prints those of a receipt that names no language, all', async () => {
    await archive(OFFERS, '2026-10-01')
    const { out, said } = await find(null)
    expect(said).not.toContain('No words')
    for (const text of ['Reject all', 'Odrzucam wszystkie']) expect(out).toContain(text)
  })
})

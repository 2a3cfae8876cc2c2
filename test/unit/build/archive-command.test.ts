import { mkdirSync, rmSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { createChoice } from '../../../src/choice/choice.ts'
import { readManifest } from '../../../src/manifest/read-manifest.ts'
import type { Manifest } from '../../../src/manifest/types.ts'
import { inFolder } from './in-folder.ts'

const OCTOBER: Manifest = {
  site: { name: { en: 'Millbrook Homes', cy: 'Cartrefi Millbrook' } },
  services: {
    counter: { name: 'Counter', category: 'analytics', hosts: ['counter.example'] },
    films: { name: 'Films', category: 'media', hosts: ['films.example'] },
  },
  cookies: [
    {
      name: 'visits',
      service: 'counter',
      purpose: { en: 'Counts you.', cy: 'Yn eich cyfrif.' },
      expiry: '1 year',
    },
  ],
}
/** Other words, and nothing on which a choice rests. */
const NOVEMBER: Manifest = {
  ...OCTOBER,
  cookies: [{ ...OCTOBER.cookies![0]!, purpose: { en: 'Counts visits.', cy: 'Yn cyfrif ymweliadau.' } }],
}
const DECEMBER: Manifest = {
  ...NOVEMBER,
  services: {
    ...NOVEMBER.services,
    counter: { ...NOVEMBER.services!.counter!, hosts: ['counter.example', 'new.example'] },
  },
}

const { latchkey, list, path, read, write } = inFolder()
const FOLDER = 'latchkey-archive'
const files = (): string[] => list(FOLDER)
const index = (): Record<string, never> => JSON.parse(read(`${FOLDER}/index.json`)) as Record<string, never>

async function archive(manifest: unknown, date: string, ...args: string[]) {
  write('latchkey.json', manifest)
  return latchkey('archive', '--date', date, ...args)
}

/** What the cookie holds after a choice upon a manifest on a day. */
function recordOf(manifest: Manifest, day: string, answers: Record<string, boolean>): string {
  let record = ''
  const store = { read: () => undefined, write: (text: string) => void (record = text) }
  const now = (): number => Date.parse(`${day}T09:30:00Z`)
  createChoice({ declared: readManifest(manifest), store, gpc: false, now }).decide(answers)
  return record
}

const YES = { analytics: true, media: false }

describe('latchkey archive', () => {
  it('keeps the manifest as it is, the words of each language, and an index', async () => {
    const { code, said } = await archive(OCTOBER, '2026-10-01')
    expect(code).toBe(0)
    expect(said).toContain('Kept in latchkey-archive as published on 2026-10-01')
    expect(files()).toHaveLength(4)
    expect(
      files().filter(name => /^2026-10-01-[\da-f]{12}\.(?:json|en\.md|cy\.md)$/.test(name)),
    ).toHaveLength(3)
    const json = files().find(name => /^2026.*json$/.test(name))!
    expect(JSON.parse(read(`${FOLDER}/${json}`))).toEqual(OCTOBER)
    const [, analytics = ''] = /\.analytics\+(\w+)/.exec(recordOf(OCTOBER, '2026-10-01', YES))!
    expect(index()).toMatchObject({
      published: [{ date: '2026-10-01', manifest: json }],
      fingerprints: { analytics: { [analytics]: [json] } },
    })
  })

  it('keeps the words of the banner, the settings, the annex and the notice', async () => {
    await archive(OCTOBER, '2026-10-01')
    const words = (lang: string): string =>
      read(`${FOLDER}/${files().find(name => name.endsWith(`.${lang}.md`))!}`)
    expect(words('en')).toMatch(/^# Cookies on Millbrook Homes\n\nWe use cookies that make this site work\./)
    for (const text of [
      '- Accept all',
      '### Counting visits (analytics)',
      '| visits |',
      'Counts you.',
      '## What cookies are',
    ])
      expect(words('en')).toContain(text)
    for (const text of ['# Cwcis ar Cartrefi Millbrook', '- Gwrthod popeth', 'Yn eich cyfrif.'])
      expect(words('cy')).toContain(text)
  })

  it('keeps English words alone where the manifest has no Welsh', async () => {
    await archive({ ...OCTOBER, site: {}, cookies: [] }, '2026-10-01')
    expect(files().filter(name => name.endsWith('.md'))).toHaveLength(1)
  })

  it('does nothing the second time', async () => {
    await archive(OCTOBER, '2026-10-01')
    const before = files().map(name => [name, read(`${FOLDER}/${name}`)])
    const { code, said } = await archive(OCTOBER, '2026-10-15')
    expect([code, said]).toEqual([0, expect.stringContaining('latchkey-archive holds it already')])
    expect(files().map(name => [name, read(`${FOLDER}/${name}`)])).toEqual(before)
  })

  it('knows a manifest again that is published once more, and one of an earlier day', async () => {
    await archive(OCTOBER, '2026-10-01')
    await archive(DECEMBER, '2026-12-01')
    await archive(OCTOBER, '2027-01-01')
    await archive(NOVEMBER, '2026-11-01')
    expect(files().filter(name => /^2.*json$/.test(name))).toHaveLength(3)
    const { published } = index() as unknown as { published: { date: string; manifest: string }[] }
    expect(published.map(({ date }) => date)).toEqual([
      '2026-10-01',
      '2026-11-01',
      '2026-12-01',
      '2027-01-01',
    ])
    expect(published[3]?.manifest).toBe(published[0]?.manifest)
  })

  it('never writes over what it holds, and then writes nothing at all', async () => {
    await archive(OCTOBER, '2026-10-01')
    const file = `${FOLDER}/${files().find(name => /^2.*json$/.test(name))!}`
    write(file, '{}')
    const before = read(`${FOLDER}/index.json`)
    const { code, said } = await archive(OCTOBER, '2026-12-01')
    expect(code).toBe(1)
    expect(said).toContain('was changed after it was archived. It is left as it is')
    expect([read(file), read(`${FOLDER}/index.json`)]).toEqual(['{}', before])
  })

  it('makes a lost index again from what is there', async () => {
    await archive(OCTOBER, '2026-10-01')
    await archive(DECEMBER, '2026-12-01')
    const { fingerprints } = index()
    rmSync(path(`${FOLDER}/index.json`))
    await archive(DECEMBER, '2026-12-01')
    expect(index().fingerprints).toEqual(fingerprints)
  })

  it.each([
    ['no JSON', '{ "published": ['],
    ['nothing', ''],
    ['a list', '[]'],
    ['an index without its parts', '{"published":{},"manifests":[]}'],
    [
      'one that leads out of the folder',
      '{"published":[{"date":"2026-01-01","manifest":"../a.json","words":{}}],"manifests":{"../a.json":{"categories":{},"services":{}}}}',
    ],
    [
      'one that names what is not there',
      '{"published":[{"date":"2026-01-01","manifest":"a.json","words":{}}],"manifests":{}}',
    ],
    ['odd entries', '{"published":[null],"manifests":{}}'],
    ['odd manifests', '{"published":[],"manifests":{"a.json":7}}'],
  ])('refuses an index that is %s, and leaves it as it is', async (_what, json) => {
    mkdirSync(path(FOLDER))
    write(`${FOLDER}/index.json`, json)
    const { code, said } = await archive(OCTOBER, '2026-10-01')
    expect(code).toBe(1)
    expect(said).toContain('is no index of an archive')
    expect(files()).toEqual(['index.json'])
    expect(read(`${FOLDER}/index.json`)).toBe(json)
  })

  it.each([
    ['no JSON', '{ "cookies": [', 'is not JSON'],
    ['no manifest', '[]', 'Expected a manifest'],
    ['a faulty one', '{"cookies":[{"name":"a"}]}', 'cookies[0].expiry'],
  ])('keeps nothing of %s', async (_what, json, sentence) => {
    const { code, said } = await archive(json, '2026-10-01')
    expect(code).toBe(1)
    expect(said).toContain(sentence)
    expect(list()).toEqual(['latchkey.json'])
  })

  it.each([
    ['round.ts', 'const m: any = { cookies: [] }; m.self = m; export default m', 'cannot be written as JSON'],
    ['list.ts', 'export default []', 'That is no manifest'],
  ])('keeps nothing of what cannot be kept, forced or not: %s', async (name, text, sentence) => {
    write(name, text)
    const { code, said } = await latchkey('archive', name, '--force')
    expect([code, said]).toEqual([1, expect.stringContaining(sentence)])
    expect(list()).toEqual([name])
  })

  it('keeps a faulty manifest when forced, because it is what is published', async () => {
    const { code } = await archive({ ...OCTOBER, cookies: [{ name: 'a' }] }, '2026-10-01', '--force')
    expect(code).toBe(0)
  })

  it('says that it cannot write', async () => {
    write(FOLDER, 'a file')
    const { code, said } = await archive(OCTOBER, '2026-10-01')
    expect([code, said]).toEqual([2, expect.stringContaining('is no folder')])
  })
})

describe('latchkey archive --find', () => {
  beforeEach(async () => {
    await archive(OCTOBER, '2026-10-01')
    await archive(NOVEMBER, '2026-11-01')
    await archive(DECEMBER, '2026-12-01')
  })
  const find = (...args: string[]) => latchkey('archive', '--find', ...args)

  it.each([
    ['2026-10-20', OCTOBER, 'Counts you.', 'Counts visits.'],
    ['2026-11-20', NOVEMBER, 'Counts visits.', 'Counts you.'],
  ])('tells apart by the day what no fingerprint tells apart: %s', async (day, manifest, shown, not) => {
    const { code, out, said } = await find(recordOf(manifest, day, YES))
    expect(code).toBe(0)
    expect(said).toContain('One archived manifest was published then and fits all of it.')
    expect(said).toMatch(/analytics: yes, upon \w{7}: 2026-10-01-\w+\.json, 2026-11-01-\w+\.json media: no/)
    expect(out).toContain(shown)
    expect(out).not.toContain(not)
    expect(out).toContain('Cwcis ar Cartrefi Millbrook')
  })

  it('prints the words of one language', async () => {
    const record = recordOf(DECEMBER, '2026-12-24', YES)
    expect((await find(record, '--lang', 'cy')).out).not.toContain('We use cookies')
    expect((await find(record, '--lang', 'en')).out).not.toContain('Cwcis')
  })

  it('reads a cookie with its name, encoded or not, and a receipt, with its language', async () => {
    const record = recordOf(DECEMBER, '2026-12-24', YES)
    for (const sought of [`latchkey=${record}`, encodeURIComponent(record), ` ${record}\n`])
      expect((await find(sought)).code).toBe(0)
    for (const receipt of [{ record, lang: 'cy-GB' }, { data: { record, lang: 'cy' } }]) {
      write('receipt.json', receipt)
      const { code, out } = await find('receipt.json')
      expect(code).toBe(0)
      expect(out).not.toContain('We use cookies')
    }
  })

  it('names all of a day on which something changed', async () => {
    const { said } = await find(recordOf(NOVEMBER, '2026-11-01', YES))
    expect(said).toContain('More than one was published on that day')
  })

  it('says so where a visitor chose upon what the archive has at another time', async () => {
    const { code, out, said } = await find(recordOf(OCTOBER, '2026-12-24', YES))
    expect(code).toBe(0)
    expect(said).toContain('published at another time')
    expect(out).toContain('Counts you.')
  })

  it('finds services that were decided one by one', async () => {
    const { said } = await find(recordOf(DECEMBER, '2026-12-24', { ...YES, counter: false }))
    expect(said).toMatch(/counter: no, upon \w{7}: 2026-12-01/)
    expect(said).toContain('One archived manifest')
  })

  it('says that somebody has written into the archive', async () => {
    const file = files().find(name => /^2026-12.*json$/.test(name))!
    write(`${FOLDER}/${file}`, '{}')
    const { said } = await find(recordOf(DECEMBER, '2026-12-24', YES))
    expect(said).toContain('was changed after it was archived')
  })

  it('ends with 1 where nothing fits, and says what does in part', async () => {
    const other = recordOf(
      { ...OCTOBER, cookies: [{ ...OCTOBER.cookies![0]!, expiry: '1 day' }] },
      '2026-10-20',
      YES,
    )
    const { code, out, said } = await find(other)
    expect([code, out]).toEqual([1, ''])
    expect(said).toContain('No archived manifest fits all of it.')
    expect(said).toContain('in no archived manifest')
    expect((await find('1.hsovu')).code).toBe(1)
  })

  it('does not take a manifest that asks about more for the one that was chosen upon', async () => {
    const record = recordOf(DECEMBER, '2026-12-24', YES).replace(/\.media-\w+/, '')
    expect((await find(record)).code).toBe(1)
  })

  it.each([
    ['analytics+1snu7sz', '--find: expected a record'],
    ['1.hsovu.analytics+1snu7s', '--find: expected a record'],
    ['%', '--find: expected a record'],
    [`1.hsovu${'.analytics+1snu7sz'.repeat(50_000)}`, '--find: expected a record'],
    ['nowhere.json', 'There is no file nowhere.json'],
  ])('answers `--find %.40s` with a sentence and 2', async (sought, sentence) => {
    const { code, out, said } = await find(sought)
    expect([code, out]).toEqual([2, ''])
    expect(said).toContain(sentence)
    expect(said.length).toBeLessThan(400)
  })

  it.each([
    ['no JSON', '{', 'is not JSON'],
    ['a list', '[]', 'holds no receipt'],
    ['a record of another kind', '{"record":7}', 'holds no receipt'],
  ])('ends with 1 for a receipt that is %s', async (_what, json, sentence) => {
    write('receipt.json', json)
    const { code, said } = await find('receipt.json')
    expect([code, said]).toEqual([1, expect.stringContaining(sentence)])
  })

  it('says so where there is no archive', async () => {
    const { code, said } = await find('1.hsovu.analytics+1snu7sz', '--to', 'elsewhere')
    expect([code, said]).toEqual([2, expect.stringContaining('There is no archive elsewhere')])
  })
})

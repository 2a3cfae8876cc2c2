import { mkdirSync, rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DECEMBER, FOLDER, NOVEMBER, OCTOBER, recordOf, YES, inArchive } from './archive-case.ts'

const { archive, files, index, latchkey, list, path, read, write } = inArchive()

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

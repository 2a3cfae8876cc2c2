import { describe, expect, it } from 'vitest'
import type { Manifest } from '../../../src/manifest/types.ts'
import { changesCase, MORE, OLD } from './changes-case.ts'

const { after, changes, list, read, write } = changesCase()

describe('latchkey changes --write', () => {
  const entry = {
    date: '2026-11-01',
    text: 'Counter now also uses this web address: new.example.',
    categories: ['analytics'],
  }
  const told = { date: '2026-01-01', text: 'We began to use “[changes]”: {', categories: ['media'] }

  it.each<[string, string]>([
    ['two spaces', JSON.stringify(MORE, null, 2)],
    ['tabs', `${JSON.stringify(MORE, null, '\t')}\n`],
    ['one line', JSON.stringify(MORE)],
    [
      'line ends of Windows and a byte order mark',
      `\uFEFF${JSON.stringify(MORE, null, 2).replace(/\n/g, '\r\n')}`,
    ],
    ['an empty list', JSON.stringify({ changes: [], ...MORE }, null, 2)],
    ['a list with one entry', JSON.stringify({ changes: [told], ...MORE }, null, 4)],
    ['a list at the end', JSON.stringify({ ...MORE, changes: [told] }, null, 2)],
    ['a list on one line', JSON.stringify({ ...MORE, changes: [told] })],
    [
      'odd letters, numbers and spaces',
      JSON.stringify(MORE, null, 2)
        .replace('Millbrook', 'Mill\\u0062rook \\"]}\\\\')
        .replace('"site": {', '"site"  :   {\n\n'),
    ],
  ])('leaves all else as it is in a file with %s', async (_what, json) => {
    write('new.json', json)
    const { code, said } = await changes('old.json', 'new.json', '--write', '--date', '2026-11-01')
    expect([code, said]).toEqual([0, expect.stringContaining('Put an entry at the start of changes')])
    const written = read('new.json')
    const before = JSON.parse(json.replace(/^\uFEFF/, '')) as Manifest
    expect(JSON.parse(written.replace(/^\uFEFF/, ''))).toEqual({
      ...before,
      changes: [entry, ...(before.changes ?? [])],
    })
    // What was taken out again leaves the file as it was.
    const start = [...written].findIndex((letter, index) => letter !== [...json][index])
    const end = [...written].reverse().findIndex((letter, index) => letter !== [...json].reverse()[index])
    expect(start + end).toBeGreaterThanOrEqual([...json].length - 8)
    expect(list()).toEqual(['new.json', 'old.json'])
  })

  it('lays the entry out as the file is', async () => {
    write('new.json', JSON.stringify({ changes: [], ...MORE }, null, 2))
    await changes('old.json', 'new.json', '--write', '--date', '2026-11-01')
    expect(read('new.json')).toBe(JSON.stringify({ changes: [entry], ...MORE }, null, 2))
    write('new.json', JSON.stringify(MORE, null, 2))
    await changes('old.json', 'new.json', '--write', '--date', '2026-11-01')
    expect(read('new.json')).toBe(JSON.stringify({ ...MORE, changes: [entry] }, null, 2))
  })
})

describe('latchkey changes with what it cannot use', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`

  it.each<[string, string, RegExp]>([
    ['no JSON', '{ "cookies": [', /new\.json:1:\d+ is not JSON/],
    ['nothing', '', /the file is empty/],
    ['a list', '[]', /expected a manifest|Expected a manifest/],
    ['a number', '7', /Expected a manifest/],
    ['null', 'null', /Expected a manifest/],
    ['a faulty manifest', JSON.stringify({ cookies: [{ name: 'a' }] }), /cookies\[0\]\.expiry/],
    ['a manifest of which a part has another shape', '{"services":[],"cookies":{}}', /services/],
    ['a page', '<!doctype html>', /is not JSON/],
    ['brackets without end', deep, /Expected a manifest|is not JSON/],
  ])('refuses %s, and loses nothing', async (_what, json, sentence) => {
    write('new.json', json)
    for (const args of [
      ['old.json', 'new.json', '--write'],
      ['new.json', 'old.json', '--write'],
    ]) {
      const { code, entries, said } = await changes(...args)
      expect([code, entries]).toEqual([1, []])
      expect(said).toMatch(sentence)
    }
    expect(read('new.json')).toBe(json)
    expect(JSON.parse(read('old.json'))).toEqual(OLD)
  })

  it('does not touch a list of changes that is none', async () => {
    const json = JSON.stringify({ ...MORE, changes: { a: 1 } })
    write('new.json', json)
    const { code, said } = await changes('old.json', 'new.json', '--write')
    expect(code).toBe(1)
    expect(said).toContain('changes is no list')
    expect(read('new.json')).toBe(json)
  })

  it('survives changes of any shape', async () => {
    const odd = [null, 7, 'text', { categories: 7 }, { categories: [null] }]
    const { code, entries } = await after({ ...MORE, changes: odd as never })
    expect([code, entries.length]).toEqual([0, 1])
  })

  it('reads a program that goes round in circles, and one with two thousand services', async () => {
    write('round.ts', `const m: any = ${JSON.stringify(MORE)}; m.self = m; m.site.m = m; export default m`)
    expect((await changes('old.json', 'round.ts')).entries).toHaveLength(1)
    const services = Object.fromEntries(
      Array.from({ length: 2000 }, (_, index) => [
        `s${index}`,
        { name: `S${index}`, category: 'sharing', hosts: [`s${index}.example`] },
      ]),
    )
    const { code, entries } = await after({ ...OLD, services: { ...OLD.services, ...services } })
    expect([code, entries[0]?.categories]).toEqual([0, ['sharing']])
  })

  it.each([
    [[], 'Name the manifest that is published now.'],
    [['nowhere.json'], 'There is no file nowhere.json'],
    [['old.json', 'old.json', 'old.json'], 'It takes OLD [NEW], received'],
    [['old.json', 'old.json', '--date', 'today'], '--date: expected a day'],
    [['old.json', 'old.json', '--date', '2026-02-30'], '--date: expected a day'],
    [['old.json'], 'No manifest here.'],
  ])('answers `%s` with a sentence and 2', async (args, sentence) => {
    const { code, entries, said } = await changes(...args)
    expect([code, entries]).toEqual([2, []])
    expect(said).toContain(sentence)
  })

  it('compares in spite of errors when forced, and says so', async () => {
    write('new.json', { ...MORE, cookies: [...MORE.cookies!, { name: 'a' }] })
    const { code, entries, said } = await changes('old.json', 'new.json', '--force')
    expect([code, entries.length]).toEqual([0, 1])
    expect(said).toContain('What has errors is left shut.')
  })
})

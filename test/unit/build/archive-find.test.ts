import { beforeEach, describe, expect, it } from 'vitest'
import { DECEMBER, FOLDER, NOVEMBER, OCTOBER, recordOf, YES, inArchive } from './archive-case.ts'

const { archive, files, latchkey, write } = inArchive()

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

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { BUILT_IN, KINDS } from '../../../src/manifest/categories.ts'
import { PRODUCTS } from '../../../src/manifest/data/products.ts'
import { RULES_VERSION } from '../../../src/manifest/data/rules-version.ts'
import { GROUNDS, PARAGRAPHS, UK_PECR, UK_REGULATOR } from '../../../src/manifest/data/uk-pecr-2026-02-05.ts'
import { readManifest } from '../../../src/manifest/read-manifest.ts'
import { annex as cy } from '../../../src/words/cy/annex.ts'
import { annex as en } from '../../../src/words/en/annex.ts'

const BASES = Object.entries(UK_PECR.bases)
const DAY = /^20\d\d-\d\d-\d\d$/

describe('the rules of the United Kingdom', () => {
  it('carry the day from which on they hold in their version', () => {
    expect(UK_PECR.version).toBe(RULES_VERSION)
    expect(UK_PECR.version).toBe(`uk-pecr-${UK_PECR.inForce}`)
    expect(UK_PECR.inForce).toBe('2026-02-05')
    expect(UK_PECR.checked).toMatch(DAY)
    expect(Date.parse(UK_PECR.checked)).toBeGreaterThan(Date.parse(UK_PECR.inForce))
  })

  it('name a public address and a day for each source, and the statute among them', () => {
    for (const { what, url, date } of UK_PECR.sources) {
      expect(what).not.toBe('')
      expect(new URL(url).protocol).toBe('https:')
      expect(date).toMatch(DAY)
    }
    const urls = UK_PECR.sources.map(({ url }) => url)
    expect(new Set(urls).size).toBe(urls.length)
    expect(urls).toEqual(expect.arrayContaining([UK_PECR.statute, UK_REGULATOR.url]))
  })

  it('name the regulator in both languages, with the day on which it took another’s place', () => {
    expect(UK_PECR.regulator).toEqual({
      name: { en: expect.any(String), cy: expect.any(String) },
      url: 'https://ico.org.uk/make-a-complaint/',
      former: { en: expect.any(String), cy: expect.any(String) },
      since: '2026-09-30',
    })
  })

  it('give each basis what the head gives it', () => {
    expect(new Map(BASES.map(([basis, { gives }]) => [basis, gives]))).toEqual(new Map(KINDS))
    expect([...KINDS.values()].every(kind => ['asks', 'objects', 'none'].includes(kind))).toBe(true)
  })

  it('give each basis a paragraph of its own, which the tables say too', () => {
    expect(BASES.map(([, { paragraph }]) => paragraph)).toEqual([2, 3, 4, 5, 6, 7])
    expect(Object.fromEntries(BASES.map(([basis, { paragraph }]) => [basis, paragraph]))).toEqual(PARAGRAPHS)
    for (const words of [en, cy]) expect(Object.keys(words.bases).sort()).toEqual([...KINDS.keys()].sort())
  })

  it('let nothing be on until objection but paragraphs 5 and 6', () => {
    const objected = BASES.filter(([, { gives }]) => gives === 'objects')
    expect(objected.map(([basis]) => basis)).toEqual(['statistics', 'appearance'])
    for (const [, { refuses }] of objected)
      expect(refuses).toEqual(expect.arrayContaining(['marketing', 'replay']))
  })

  it('leave the built-in categories on consent, but for what is needed', () => {
    for (const [id, basis] of BUILT_IN) expect(basis).toBe(id === 'necessary' ? 'necessary' : 'consent')
    for (const basis of BUILT_IN.values()) expect(UK_PECR.bases[basis]).toBeDefined()
  })

  it('are what the manual says', () => {
    const manual = readFileSync(new URL('../../../docs/manifest.md', import.meta.url), 'utf8')
    for (const [basis, { paragraph, states = [] }] of BASES) {
      const row = manual
        .split('\n')
        .find(line => new RegExp(`^\\| \`${basis}\` \\((paragraph )?${paragraph}\\) `).test(line))
      expect(row, basis).toBeDefined()
      for (const { field } of states) expect(row).toContain(`\`${field}: true\``)
    }
    expect(manual).toContain(GROUNDS.map(ground => `\`${ground}\``).join(', '))
  })
})

describe('what the rules call an error', () => {
  const category = (basis: string, stated: readonly string[]) => ({
    categories: { own: { basis, ...Object.fromEntries(stated.map(field => [field, true])) } },
    services: { helper: { name: 'Helper', category: 'own', hosts: ['helper.example'], role: 'processor' } },
  })
  const isOpen = (manifest: unknown) => readManifest(manifest).services.get('helper')?.category === 'own'

  it.each(BASES)('is shut by the head too, for %s', (basis, { states = [], helpers }) => {
    const fields = states.map(({ field }) => field)
    const sound = category(basis, fields)
    expect(isOpen(sound)).toBe(true)
    for (const field of fields)
      expect(
        isOpen(
          category(
            basis,
            fields.filter(one => one !== field),
          ),
        ),
      ).toBe(false)
    const controller = { ...sound, services: { helper: { ...sound.services.helper, role: 'controller' } } }
    expect(isOpen(controller)).toBe(helpers?.severity !== 'error')
  })
})

it('knows which products record single visitors', () => {
  const recorders = PRODUCTS.filter(({ replays }) => replays).map(({ name }) => name)
  expect(recorders).toEqual(['Matomo Session Recording', 'Hotjar', 'Microsoft Clarity'])
})

import { describe, expect, it } from 'vitest'
import manifest from '../../../demo/manifest.ts'
import { annexRows, renderAnnex } from '../../../src/annex/index.ts'
import { ANNEX_A, LIFETIMES } from '../../support/demo-annex.ts'
import { readTable } from './read-table.ts'

describe.each(['en', 'cy'] as const)('the annex of a real landlord, in %s', lang => {
  const rows = annexRows(manifest, { lang })
  const declared = rows.slice(0, -1)

  it('has the rows of the document in their order, each with its names, place and lifetime', () => {
    // The style sheet gives a lifetime the capital that begins a cell.
    expect(
      declared.map(({ names, cells }) => [names, cells.where?.text, cells.expiry?.text.toLowerCase()]),
    ).toEqual(
      ANNEX_A.map(({ names, where, expiry }) => [names, where, LIFETIMES[lang][expiry]?.toLowerCase()]),
    )
    expect(declared.flatMap(({ names }) => names)).toHaveLength(21)
  })

  it('has explanations that span the rows of a group, and no others', () => {
    expect(declared.map(({ cells }) => cells.information?.rowspan)).toEqual(ANNEX_A.map(({ spans }) => spans))
  })

  it('explains every row', () => {
    expect(rows.filter(({ cells }) => !cells.information?.text)).toEqual([])
  })

  it('ends with our own cookie, in a table body of its own', () => {
    const { bodies } = readTable(renderAnnex(manifest, { lang }))
    expect(rows.at(-1)).toMatchObject({ names: ['latchkey'], own: true, group: null })
    expect(bodies.at(-1)).toHaveLength(1)
    expect(bodies.at(-1)?.[0]?.[0]?.text).toBe('latchkey')
    expect(bodies.at(-2)?.at(-1)?.[0]?.text).toBe('onboarding')
  })

  it('is written as a table that says the same', () => {
    const { bodies } = readTable(renderAnnex(manifest, { lang }))
    expect(bodies.flat().map(row => row.map(cell => cell.text))).toEqual(
      rows.map(({ cells }) => Object.values(cells).map(cell => cell.text)),
    )
  })
})

describe('the annex of a real landlord', () => {
  it('keeps equal explanations apart where the editor made no group', () => {
    const ga = annexRows(manifest).filter(({ names }) => /^_ga|_gid$/.test(names[0] ?? ''))
    expect(ga.map(({ cells }) => cells.information?.rowspan)).toEqual([1, 1])
    expect(ga[0]?.cells.information?.text).toBe(ga[1]?.cells.information?.text)
  })

  it('says no word of English on a Welsh page but names', () => {
    const { columns, bodies } = readTable(renderAnnex(manifest, { lang: 'cy' }))
    const texts = [...columns, ...bodies.flat().flatMap(row => row.slice(1).map(cell => cell.text))].join(' ')
    expect(texts).not.toMatch(/\b(the|you|when|until|years?|months?|Cookie|Expiry|This website)\b/)
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '../../support/engines/engine.ts'
import type { EngineName } from '../../support/engines/find-engine.mjs'
import { startEngine } from '../../support/engines/start-engine.ts'
import { isWorse, worst, type Cell, type Column } from './cell.ts'
import { expectedColumn, readExpected } from './expected.ts'
import { startLeakServer, type LeakServer } from './leak-server.ts'
import { hasShown, measureShown } from './measure-shown.ts'
import { has, measure } from './measure.ts'
import type { SetUp } from './set-up.ts'
import { SET_UPS } from './set-ups.ts'
import { WAYS } from './ways/all-ways.ts'
import { isOutOfReach } from './ways/out-of-reach.ts'
import type { Way } from './ways/way.ts'

/** A column takes a minute where nothing else runs, and ten times that on a busy machine. */
const LIMIT = 900_000
const UPDATE = '`npm run leaks` measures again and writes it down.'

const [BARE, ...OTHERS] = SET_UPS

/** Tests every way in one engine, at levels `guard` and `seal`, against what is known. */
export function testLeaks(name: EngineName): void {
  const expected = readExpected()
  // Level `mark` stops nothing that is not marked, which is no news. The slower engines try what we recommend.
  const tested = OTHERS.filter(
    ({ id }) =>
      id !== 'mark' &&
      expected.setUps.includes(id) &&
      (name === 'chromium' || id === 'guard-snippet' || id === 'seal-snippet'),
  )
  const ways = WAYS.filter(way => has({ name }, way))
  let server: LeakServer
  let engine: Engine

  beforeAll(async () => {
    server = await startLeakServer()
    engine = await startEngine(name)
  })
  afterAll(async () => {
    await engine?.close()
    await server?.close()
  })

  describe(`the ways of ${name}`, () => {
    it('are those of the table', () => {
      const measured = Object.keys(expected.cells).filter(id => expected.cells[id]?.[name])
      expect(ways.map(({ id }) => id).sort(), UPDATE).toEqual(measured.sort())
    })

    it('leak in a bare page', { timeout: LIMIT }, async () => {
      const known = expectedColumn(expected, name, 'bare')
      const bare = await measureShown(engine, server, BARE!, ways, { known })
      const why = 'A way that leaks nowhere proves nothing where something stops it.'
      expect(
        cellsWhere(bare, (cell, id) => !hasShown(cell, known[id])),
        why,
      ).toEqual([])
    })

    it.each(tested)('leak no more than is known with $title', { timeout: LIMIT }, async setUp => {
      const known = expectedColumn(expected, name, setUp.id)
      const bare = expectedColumn(expected, name, 'bare')
      const column = await measure(engine, server, setUp, ways)
      const better = cellsWhere(column, (cell, id) => isWorse(known[id] ?? '.', cell))
      if (better.length > 0) console.log(`Better than is known: ${better.join(', ')}. ${UPDATE}`)
      expect(
        cellsWhere(column, (cell, id) => {
          const way = ways.find(one => one.id === id)!
          return isWorse(cell, worst(known[id] ?? '.', byRace(way, { name, setUp, bare })))
        }),
      ).toEqual([])
    })
  })
}

/**
 * What may come of a race: how far a way gets that nobody stops, such as leaving the page, which is at most as far as in a
 * bare page; and at `guard` whether the browser has asked for what stands in the HTML before anybody can look at it. That
 * none of that runs is no luck.
 */
function byRace(
  way: Way,
  { name, setUp, bare }: { readonly name: EngineName; readonly setUp: SetUp; readonly bare: Column },
): Cell {
  const level = setUp.id.startsWith('guard') ? 'guard' : 'seal'
  if (isOutOfReach(way, name, level)) return bare[way.id] ?? '.'
  return level === 'guard' && way.html ? 'F' : '.'
}

/** `id: letter` for each cell of which something is true. */
function cellsWhere(column: Column, isTrue: (cell: Cell, id: string) => boolean): string[] {
  return Object.entries(column)
    .filter(([id, cell]) => isTrue(cell, id))
    .map(([id, cell]) => `${id}: ${cell}`)
}

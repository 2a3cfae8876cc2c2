import { writeFileSync } from 'node:fs'
import { it } from 'vitest'
import type { EngineName } from '../../support/engines/find-engine.mjs'
import { startEngine } from '../../support/engines/start-engine.ts'
import { worst, type Cell, type Column } from './cell.ts'
import { ENGINES, writeExpected, type Measured } from './expected.ts'
import { startLeakServer } from './leak-server.ts'
import { measureShown } from './measure-shown.ts'
import { measure } from './measure.ts'
import { PEERS } from './peers.ts'
import { renderTable } from './render-table.ts'
import { SET_UPS } from './set-ups.ts'
import { WAYS } from './ways/all-ways.ts'

/** Some leaks are races: the worst of so many rounds is what counts. */
const ROUNDS = Number(process.env.LATCHKEY_ROUNDS ?? 2)
/** Named by `npm run leaks`. Whoever runs all of Vitest's projects does not mean an hour of this. */
const WANTED = ENGINES.filter(name => process.env.LATCHKEY_ENGINES?.split(',').includes(name))
/** Set-ups to measure, by id; of the others what is known stays. Default: all. */
const SET_UP_IDS = process.env.LATCHKEY_SET_UPS?.split(',')
const DOCUMENT = new URL('../../../docs/leaks.md', import.meta.url)

const ALL = [...SET_UPS, ...PEERS]

it.runIf(WANTED.length)('measures every way and writes it down', { timeout: 7_200_000 }, async () => {
  const measured = new Map<EngineName, Measured>()
  for (const name of WANTED) measured.set(name, await measureEngine(name))
  const expected = await writeExpected(measured, ALL, WAYS)
  const table = renderTable(expected, ALL)
  writeFileSync(DOCUMENT, table)
  console.log(table)
})

async function measureEngine(name: EngineName): Promise<Measured> {
  const server = await startLeakServer()
  const engine = await startEngine(name)
  const columns = new Map<string, Column>()
  for (const setUp of ALL) {
    if (setUp.engines && !setUp.engines.includes(name)) continue
    if (SET_UP_IDS && !SET_UP_IDS.includes(setUp.id)) continue
    const column: Record<string, Cell> = {}
    for (let round = 0; round < ROUNDS; round++) {
      const isBare = setUp.id === 'bare'
      const again = await (isBare
        ? measureShown(engine, server, setUp, WAYS, { known: column, storesApart: true })
        : measure(engine, server, setUp, WAYS, { storesApart: true }))
      for (const [id, cell] of Object.entries(again)) column[id] = worst(cell, column[id] ?? '.')
    }
    columns.set(setUp.id, column)
    console.log(`${engine.version}: ${setUp.id}`)
  }
  await engine.close()
  await server.close()
  return { version: engine.version, columns }
}

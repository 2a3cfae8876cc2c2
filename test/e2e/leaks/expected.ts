import { readFileSync, writeFileSync } from 'node:fs'
import { format } from 'prettier'
import type { EngineName } from '../../support/engines/find-engine.mjs'
import type { Cell, Column } from './cell.ts'
import { has } from './measure.ts'
import type { SetUp } from './set-up.ts'
import type { Way } from './ways/way.ts'

const FILE = new URL('expected.json', import.meta.url)
/** Stands where a way cannot be in a set-up. */
const ABSENT = '-'

export const ENGINES = ['chromium', 'firefox', 'webkit'] as const

/** What `npm run leaks` found last. */
export interface Expected {
  /** Names and versions of the engines. */
  readonly engines: Readonly<Partial<Record<EngineName, string>>>
  /** Ids of the set-ups, in the order of the letters. */
  readonly setUps: readonly string[]
  /** A letter for each set-up, by the id of a way and the name of an engine that has it. */
  readonly cells: Readonly<Record<string, Readonly<Partial<Record<EngineName, string>>>>>
}

/** What was measured of an engine: its version, and columns by set-up. */
export interface Measured {
  readonly version: string
  readonly columns: ReadonlyMap<string, Column>
}

export function readExpected(): Expected {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Expected
}

/** What is expected of one set-up in one engine. A way that was never measured is not in it. */
export function expectedColumn({ setUps, cells }: Expected, engine: EngineName, setUp: string): Column {
  const index = setUps.indexOf(setUp)
  const column: Record<string, Cell> = {}
  for (const [way, letters] of Object.entries(cells)) {
    const cell = letters[engine]?.[index]
    if (cell && cell !== ABSENT) column[way] = cell as Cell
  }
  return column
}

/** Writes down what was measured. Engines that were not keep what is known of them. */
export async function writeExpected(
  measured: ReadonlyMap<EngineName, Measured>,
  setUps: readonly SetUp[],
  ways: readonly Way[],
): Promise<Expected> {
  const before = readExpected()
  const engines: Partial<Record<EngineName, string>> = {}
  const cells: Record<string, Partial<Record<EngineName, string>>> = {}
  for (const name of ENGINES) {
    engines[name] = measured.get(name)?.version ?? before.engines[name] ?? ''
    const columns = setUps.map(
      ({ id }) => measured.get(name)?.columns.get(id) ?? expectedColumn(before, name, id),
    )
    for (const way of ways) {
      const row = (cells[way.id] ??= {})
      if (has({ name }, way)) row[name] = columns.map(column => column[way.id] ?? ABSENT).join('')
    }
  }
  const expected = { engines, setUps: setUps.map(({ id }) => id), cells }
  writeFileSync(FILE, await format(JSON.stringify(expected), { parser: 'json', printWidth: 110 }))
  return expected
}

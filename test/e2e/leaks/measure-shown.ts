import type { Engine } from '../../support/engines/engine.ts'
import { isWorse, worst, type Cell, type Column } from './cell.ts'
import type { LeakServer } from './leak-server.ts'
import { measure, type MeasureOptions } from './measure.ts'
import type { SetUp } from './set-up.ts'
import type { Way } from './ways/way.ts'

/** How often a way that did not show itself is tried again, by itself. */
const ATTEMPTS = 3

/**
 * Measures until each way has shown what is known of it, since a slow machine can make a page miss its moment. This is
 * for pages where leaks are what should be seen: where they should not, one leak is one too many.
 * `known` is what is known of each way; by default, that it leaks.
 */
export async function measureShown(
  engine: Engine,
  server: LeakServer,
  setUp: SetUp,
  ways: readonly Way[],
  { known = {}, ...options }: MeasureOptions & { known?: Column } = {},
): Promise<Column> {
  const column: Record<string, Cell> = { ...(await measure(engine, server, setUp, ways, options)) }
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const missing = ways.filter(({ id }) => column[id] && !hasShown(column[id], known[id]))
    if (missing.length === 0) break
    const again = await measure(engine, server, setUp, missing, { together: 1 })
    for (const [id, cell] of Object.entries(again)) column[id] = worst(cell, column[id]!)
  }
  return column
}

/** Whether a way was seen to do what is known of it. */
export function hasShown(cell: Cell, known: Cell | undefined): boolean {
  return cell !== '.' && !isWorse(known ?? '.', cell)
}

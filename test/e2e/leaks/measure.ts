import { setTimeout as sleep } from 'node:timers/promises'
import type { Engine } from '../../support/engines/engine.ts'
import { worst, type Cell, type Column } from './cell.ts'
import { STORED_NAMES, quietAt } from './in-page.ts'
import type { LeakServer, LeakVisit } from './leak-server.ts'
import type { SetUp } from './set-up.ts'
import type { Way } from './ways/way.ts'

export interface MeasureOptions {
  /** The most ways that stand on one page. */
  readonly together?: number
  /** Whether each way that stores has its own page. What is refused to one may put us on our guard for another. */
  readonly storesApart?: boolean
}

/** A page, what stood on it, and the names that it stored. */
type Visited = readonly [LeakVisit, readonly Way[], ReadonlySet<unknown>]

/** Long enough for what a page asks for to reach a server on the same machine. */
const SETTLE = 250
/** Storage is looked at a second after load, and a little more for the browser's own delays. */
const SETTLE_STORAGE = 1_250
/** Enough to save time, few enough to find what went wrong. */
const TOGETHER = 8

/** Visits pages with the ways, several on a page where they leave each other alone, and says what came of each. */
export async function measure(
  engine: Engine,
  server: LeakServer,
  setUp: SetUp,
  ways: readonly Way[],
  options: MeasureOptions = {},
): Promise<Column> {
  const column: Record<string, Cell> = {}
  const visits: Visited[] = []
  const taken = ways.filter(way => (setUp.takes?.(way) ?? true) && has(engine, way))
  await inParallel(engine.visitors, groupsOf(taken, options), async group => {
    visits.push(await visitGroup(group).catch(() => visitGroup(group)))
  })
  // What was sent on leaving may still be on its way.
  await sleep(SETTLE)
  for (const [visit, group, stored] of visits) {
    for (const way of group) {
      column[way.id] = worst(cellOf(visit, way), stored.has(visit.addressesOf(way).name) ? 'S' : '.')
    }
    visit.end()
  }
  return column

  async function visitGroup(group: readonly Way[]): Promise<Visited> {
    const visit = await server.visit(group)
    const stores = group.some(way => way.stores)
    const stored = await engine.visit(visit.page(setUp.page(group, visit)), {
      waitMs: Math.max(stores ? SETTLE_STORAGE : SETTLE, ...group.map(way => way.waitMs ?? 0)),
      evaluate: stores ? STORED_NAMES : quietAt(server.quietFrame),
      ordinaryProfile: group.some(way => way.ordinaryProfile),
    })
    // A page that keeps its storage to itself would pass for one that stored nothing.
    if (stores && !Array.isArray(stored)) {
      visit.end()
      throw new Error(`No answer from a page with ${group[0]!.id}.`)
    }
    return [visit, group, new Set(Array.isArray(stored) ? stored : [])]
  }
}

/** Whether an engine has a way at all. */
export function has({ name }: Pick<Engine, 'name'>, { engines }: Way): boolean {
  return engines?.includes(name) ?? true
}

function cellOf(visit: LeakVisit, way: Way): Cell {
  const seen = visit.seen(way)
  if (seen.has('ran')) return 'R'
  if (seen.has('fetched')) return 'F'
  return seen.has('connected') ? 'C' : '.'
}

/** Ways of one kind and patience together; those that would disturb others by themselves. */
function groupsOf(
  ways: readonly Way[],
  { together = TOGETHER, storesApart = false }: MeasureOptions,
): Way[][] {
  const kinds = new Map<string, Way[][]>()
  const groups: Way[][] = []
  for (const way of ways) {
    if (way.alone || (way.stores && storesApart)) {
      groups.push([way])
      continue
    }
    const { stores, html, place, waitMs, ordinaryProfile } = way
    const kind = [stores, html === undefined, place === 'before', waitMs, ordinaryProfile].join()
    const open = kinds.get(kind) ?? []
    kinds.set(kind, open)
    const last = open.at(-1)
    if (last && last.length < together) last.push(way)
    else open.push([way])
  }
  return [...groups, ...[...kinds.values()].flat()]
}

async function inParallel<Item>(
  count: number,
  items: readonly Item[],
  use: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = [...items]
  const worker = async (): Promise<void> => {
    for (let item = queue.shift(); item; item = queue.shift()) await use(item)
  }
  await Promise.all(Array.from({ length: count }, worker))
}

import { readRecord } from '../browser/cookies.ts'
import { listen } from '../browser/listen.ts'
import { wholeManifest } from '../browser/whole-manifest.ts'
import { readEvidence } from '../choice/evidence.ts'
import type { LazyFiles, Stop, Visit } from '../visit.ts'
import type { Collector } from './collector.ts'
import { compare } from './compare.ts'
import type { Finding } from './finding.ts'
import type { Inventory } from './inventory.ts'
import {
  beginKeeping,
  endKeeping,
  isKept,
  keepPage,
  NOTHING,
  readEarlier,
  type Earlier,
} from './observe/earlier-pages.ts'
import { limitsOf } from './observe/limits-of.ts'
import { mergeSeen, type Shown } from './observe/merge-seen.ts'
import { watchPage, type PageSeen, type PageWatch } from './observe/watch-page.ts'

/** Which page this is, among those that one tab shows. */
const PAGE = `${performance.timeOrigin} ${location.pathname}`.slice(0, 200)

const watches = new WeakMap<Visit, PageWatch>()
/** What ends the keeping, where it goes on. */
const keepings = new WeakMap<Visit, () => void>()

/** How long the browser may take to tell what it had noted before, in milliseconds. */
const A_MOMENT = 50

/** All that was seen here, and in the pages before where that is kept, held against the whole manifest. Never rejects. */
export async function takeInventory(visit: Visit): Promise<Inventory> {
  const errors: unknown[] = []
  const attempt = async <Result>(work: () => Result | Promise<Result>): Promise<Result | undefined> => {
    try {
      return await work()
    } catch (error) {
      errors.push(error)
      return undefined
    }
  }
  const isFirst = !watches.has(visit)
  await attempt(() => watchOf(visit).look())
  if (isFirst) await new Promise(resolve => setTimeout(resolve, A_MOMENT))
  const now: PageSeen | undefined = await attempt(() => watchOf(visit).seen())
  const earlier: Earlier | undefined = isKept() ? await attempt(() => readEarlier(PAGE)) : undefined
  const here: Shown = now ?? NOTHING
  const { gaps = {}, ...shown } =
    (earlier && (await attempt(() => mergeSeen(earlier, here, location.pathname)))) ?? here
  const left = readEvidence(readRecord())?.left
  const { failed: unlisted } = gaps
  const seen = {
    host: location.hostname,
    ...shown,
    ...(left && { left: [...left] }),
    ...(unlisted?.length && { unlisted }),
  }
  const { source, load, lang, options } = visit
  const manifest = (await attempt(() => wholeManifest(source))) ?? {}
  // Tells names that are known from slips.
  const known = await attempt(() => load('known', __INTEGRITY__.known))
  const findings: readonly Finding[] =
    (await attempt(() => compare(manifest, seen, { lookUp: known?.knownProducts }))) ?? []
  const limits = limitsOf({
    ...gaps,
    lang,
    level: options.level,
    full: earlier?.full,
    errors,
  })
  return { ...seen, findings, limits }
}

/** Goes on with it on this page; returns the function that stops that and forgets nothing. */
export function goOn(visit: Visit): () => void {
  keepings.get(visit)?.()
  const watch = watchOf(visit)
  const keep = (): void => {
    if (isKept()) keepPage(PAGE, watch.seen())
  }
  // What stands here already is known of before the visitor does anything. What fails now is told when somebody asks.
  void watch
    .look()
    .then(() => watch.seen())
    .catch(() => {})
  const stops = [listen('pagehide', keep), visit.choice.onChange(keep)]
  const stop = (): void => stops.forEach(end => end())
  keepings.set(visit, stop)
  return stop
}

/** Stands in a page for whoever looks after the site, and asked for it. */
export async function showInventory(visit: Visit): Promise<Stop> {
  const panel = await loadPanel(visit)
  return panel.showInventory(visit, collectorOf(visit))
}

/** Opens the panel. */
export async function openInventory(visit: Visit): Promise<Stop> {
  const panel = await loadPanel(visit)
  return panel.openInventory(visit, collectorOf(visit))
}

function loadPanel({ load }: Visit): Promise<LazyFiles['inventory-panel']> {
  return load('inventory-panel', __INTEGRITY__['inventory-panel'])
}

function collectorOf(visit: Visit): Collector {
  return {
    take: () => takeInventory(visit),
    isKept,
    keep() {
      if (!isKept()) beginKeeping(PAGE)
      visit.endWith?.(goOn(visit))
    },
    end() {
      keepings.get(visit)?.()
      keepings.delete(visit)
      endKeeping()
    },
  }
}

function watchOf(visit: Visit): PageWatch {
  const known = watches.get(visit)
  if (known) return known
  const watch = watchPage(visit)
  watches.set(visit, watch)
  visit.endWith?.(() => watch.stop())
  return watch
}

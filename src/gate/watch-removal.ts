import { listen } from '../browser/listen.ts'
import type { EntryType } from '../manifest/types.ts'
import type { Visit } from '../visit.ts'
import type { Left } from './left.ts'
import { refusedAtOnce, refusedEntries, type NameRules, type RefusedEntry } from './refused-entries.ts'
import { removeEntry } from './remove-entry.ts'
import { noteRemoved } from './sweep.ts'

/** How long nothing must come back, how long is watched at most, and how long between two looks. In milliseconds. */
const QUIET = 3000
const MOST = 10_000
const BETWEEN = 250
/** A change of a cookie is looked at so much later, since whoever writes at each removal would never let anybody else run. */
const AFTER_CHANGE = 50

interface Trace {
  readonly entry: RefusedEntry
  isGone: boolean
  /** When it was last found again, by the page's clock. */
  backAt: number
}

/** A watch that goes on. */
export interface Watch {
  /** Fulfilled when everything was removed once. */
  readonly removed: Promise<unknown>
  /** Looks again now. Cookies and web storage are removed before it returns. */
  readonly look: () => void
  /** Ends it before its time. */
  readonly stop: () => void
}

export interface RemovalOptions {
  /** Types of which something is not allowed. */
  readonly types: readonly EntryType[]
  readonly note: Visit['note']
  /** Is given what is found, each time. */
  readonly onFound: (entry: RefusedEntry) => void
  /** Is told at the end what could not be removed. */
  readonly onEnd: (left: readonly Left[]) => void
}

/**
 * Removes what has to go, and looks again until nothing has come back for some seconds, but not for ever.
 * @returns the watch.
 */
export function watchRemoval(rules: NameRules, { types, note, onFound, onEnd }: RemovalOptions): Watch {
  const traces = new Map<string, Trace>()
  const busy = new Set<EntryType>()
  const start = performance.now()
  let quietSince = start
  let changed: ReturnType<typeof setTimeout> | undefined

  async function take(entry: RefusedEntry): Promise<void> {
    const key = `${entry.type} ${entry.name}`
    const trace = traces.get(key) ?? { entry, isGone: false, backAt: -Infinity }
    traces.set(key, trace)
    if (trace.isGone) trace.backAt = quietSince = performance.now()
    onFound(entry)
    noteRemoved(entry, note)
    trace.isGone = await removeEntry(entry, true)
  }

  function takeAll(type: EntryType, entries: readonly RefusedEntry[]): Promise<unknown> {
    for (const trace of traces.values()) {
      const { name } = trace.entry
      if (trace.entry.type === type && !entries.some(entry => entry.name === name)) trace.isGone = true
    }
    return Promise.all(entries.map(take))
  }

  async function look(type: EntryType): Promise<void> {
    // What is still being removed would seem to have come back.
    if (busy.has(type)) return
    busy.add(type)
    if (type === 'cookie' || type === 'localStorage' || type === 'sessionStorage') {
      await takeAll(type, refusedAtOnce(type, rules))
    } else await takeAll(type, await refusedEntries(type, rules))
    busy.delete(type)
  }

  const lookAtAll = (): void => types.forEach(type => void look(type))

  function poll(): void {
    lookAtAll()
    const now = performance.now()
    if (now - quietSince < QUIET && now - start < MOST) return
    stop()
    onEnd(
      [...traces.values()].flatMap(({ entry: { name, type, id }, isGone, backAt }) => {
        const why = now - backAt < QUIET ? 'comes back' : isGone ? undefined : 'refused by the browser'
        return why ? [{ name, type, id, why }] : []
      }),
    )
  }

  const removed = Promise.all(types.map(look))
  const timer = setInterval(poll, BETWEEN)
  const { cookieStore } = globalThis as { readonly cookieStore?: EventTarget }
  const onChange = (): void => {
    changed ??= setTimeout(() => {
      changed = undefined
      void look('cookie')
    }, AFTER_CHANGE)
  }
  const deafen = cookieStore && types.includes('cookie') ? listen('change', onChange, cookieStore) : undefined
  function stop(): void {
    clearInterval(timer)
    clearTimeout(changed)
    deafen?.()
  }
  return { removed, look: lookAtAll, stop }
}

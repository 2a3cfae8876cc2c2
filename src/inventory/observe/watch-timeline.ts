import { EXTENSION, type Evidence } from '../observation.ts'
import type { RealmSeen } from './realms.ts'
import { requestKind } from './request-kind.ts'
import type { Request } from './sighting.ts'
import { bare } from './stack.ts'

/** What is needed to say what an entry is. */
export interface TimelineRules {
  /** Whether a host is the site's own. */
  readonly isOwn: (url: URL) => boolean
  readonly stageAt: (when: number) => number
}

/** The browser's own lists of what was loaded, in the page and its frames of the same origin. */
export interface Timeline {
  /** Watches a realm from now on, and reads what its list holds already; once for each. */
  watch(realm: RealmSeen): void
  /** What was seen so far. */
  requests(): readonly Request[]
  /** When an address was asked for: the first time in each stage, as far as that is known. */
  timesOf(address: string): readonly number[]
  /** How much the browser dropped because its list was full, before anybody watched. */
  readonly dropped: number
  /** How much there was no room for. */
  readonly lost: number
  /** How much extensions of the browser asked for. */
  readonly byExtensions: number
  stop(): void
}

/** How many kinds and hosts are kept apart. */
const MOST = 2000

/** How many addresses are kept of all that was asked for: they tell what a policy stopped from what it let through. */
const MOST_ADDRESSES = 2000

/** Reads the lists as they grow: what they say is put together at once, so that a page with thousands of requests costs no memory. */
export function createTimeline({ isOwn, stageAt }: TimelineRules): Timeline {
  const found = new Map<string, Request & { count: number; addresses: Map<string, number> | undefined }>()
  const observers = new Map<object, { readonly take: () => void; readonly end: () => void }>()
  const totals = { dropped: 0, lost: 0, byExtensions: 0, addresses: 0 }

  function add(entry: PerformanceResourceTiming, { window: realm, frame }: RealmSeen): void {
    const url = new URL(entry.name)
    if (EXTENSION.test(entry.name)) {
      totals.byExtensions++
      return
    }
    if (!/^(http|ws)s?:$/.test(url.protocol) || isOwn(url)) return
    const when = entry.startTime + realm.performance.timeOrigin - performance.timeOrigin
    const kind = requestKind(entry.initiatorType, url.pathname)
    const stage = stageAt(when)
    const key = `${kind} ${stage} ${url.hostname}`
    const address = bare(entry.name)
    const known = found.get(key)
    if (known) {
      known.count++
      if (!known.addresses || known.addresses.has(address)) return
      if (totals.addresses++ < MOST_ADDRESSES) known.addresses.set(address, when)
      else known.addresses = undefined
    } else if (found.size >= MOST) totals.lost++
    else {
      const evidence: Evidence = {
        how: 'timeline',
        who: null,
        line: null,
        page: bare(location.href),
        frame,
        when,
        stage,
      }
      const addresses = new Map([[address, when]])
      found.set(key, { kind, host: url.hostname, outcome: 'stored', count: 1, evidence, addresses })
    }
  }

  return {
    watch(realm) {
      const { window: inner } = realm
      if (observers.has(inner.document)) return
      const take = (entries: readonly PerformanceEntry[]): void => {
        for (const entry of entries) {
          try {
            add(entry as PerformanceResourceTiming, realm)
          } catch {
            // No address, or a frame that has gone meanwhile.
          }
        }
      }
      // With the first answer, and no sooner, the browser tells how much it has forgotten.
      let hasAnswered = false
      try {
        const observer = new inner.PerformanceObserver(
          (list: PerformanceObserverEntryList, _: PerformanceObserver, options?: object) => {
            const { droppedEntriesCount = 0 } = (options ?? {}) as { droppedEntriesCount?: number }
            hasAnswered = true
            totals.dropped += droppedEntriesCount
            take(list.getEntries())
          },
        )
        observer.observe({ type: 'resource', buffered: true })
        observers.set(inner.document, {
          take() {
            if (hasAnswered) take(observer.takeRecords())
          },
          end() {
            take(observer.takeRecords())
            observer.disconnect()
          },
        })
      } catch {
        // A frame without a timeline.
        observers.set(inner.document, { take() {}, end() {} })
      }
    },
    requests() {
      for (const { take } of observers.values()) take()
      return [...found.values()]
    },
    timesOf: address => [...found.values()].flatMap(({ addresses }) => addresses?.get(address) ?? []),
    get dropped() {
      return totals.dropped
    },
    get lost() {
      return totals.lost
    },
    get byExtensions() {
      return totals.byExtensions
    },
    stop: () => observers.forEach(({ end }) => end()),
  }
}

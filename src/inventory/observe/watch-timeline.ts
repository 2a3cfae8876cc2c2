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

/** Reads the lists as they grow: what they say is put together at once, so that a page with thousands of requests costs no memory. */
export function createTimeline({ isOwn, stageAt }: TimelineRules): Timeline {
  const found = new Map<string, Request & { count: number }>()
  const observers = new Map<object, () => void>()
  const totals = { dropped: 0, lost: 0, byExtensions: 0 }

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
    const known = found.get(key)
    if (known) known.count++
    else if (found.size >= MOST) totals.lost++
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
      found.set(key, { kind, host: url.hostname, outcome: 'stored', count: 1, evidence })
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
      try {
        const observer = new inner.PerformanceObserver(
          (list: PerformanceObserverEntryList, _: PerformanceObserver, options?: object) => {
            const { droppedEntriesCount = 0 } = (options ?? {}) as { droppedEntriesCount?: number }
            totals.dropped += droppedEntriesCount
            take(list.getEntries())
          },
        )
        observer.observe({ type: 'resource', buffered: true })
        take(observer.takeRecords())
        observers.set(inner.document, () => {
          take(observer.takeRecords())
          observer.disconnect()
        })
      } catch {
        // A frame without a timeline.
        observers.set(inner.document, () => {})
      }
    },
    requests: () => [...found.values()],
    get dropped() {
      return totals.dropped
    },
    get lost() {
      return totals.lost
    },
    get byExtensions() {
      return totals.byExtensions
    },
    stop: () => observers.forEach(end => end()),
  }
}

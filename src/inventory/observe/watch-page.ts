import type { Held } from '../../gate/held.ts'
import type { Seen } from '../../gate/merge-sights.ts'
import { createUrlOwners, SITE } from '../../manifest/url-owners.ts'
import type { Visit } from '../../visit.ts'
import type { Evidence, Observation, Stage } from '../observation.ts'
import type { Gaps } from './gaps.ts'
import { listAtOnce, listLater, refusedAtOnce } from './list-kept.ts'
import { observeEntries } from './observe-entries.ts'
import { observeRequests } from './observe-requests.ts'
import { elementsIn, type ElementSeen } from './page-elements.ts'
import { createStageAt, readSights } from './read-sights.ts'
import { realmsHere } from './realms.ts'
import { shortName, type Kept, type Request } from './sighting.ts'
import { stoppedRequests } from './stopped-requests.ts'
import { createTimeline } from './watch-timeline.ts'
import { watchViolations } from './watch-violations.ts'
import { bare } from './stack.ts'

/** What this page shows at one moment, and what it does not show. */
export interface PageSeen {
  readonly stages: readonly Stage[]
  readonly observed: readonly Observation[]
  readonly gaps: Gaps
}

/** Looks at one page from now on, and at what is known of it from before. */
export interface PageWatch {
  /** Has the browser list what it does not list at once. Never rejects. */
  look(): Promise<void>
  /** What is known now. */
  seen(): PageSeen
  stop(): void
}

/** How many observations are given. */
const MOST = 3000

/** Where our lazy files are: this is one of them, unless the site's bundler has put it elsewhere. */
const FOLDER = /^(.*\/)inventory\.js$/.exec(import.meta.url)?.[1] ?? ''

/** What was seen where `page.js` has not come. */
const NOTHING: Seen = { log: [], lost: 0, ownErrors: [] }

/** Begins to look at this page. */
export function watchPage(visit: Visit): PageWatch {
  const { seen: hooks = NOTHING, declared } = visit
  const { ownersOf } = createUrlOwners(declared, location.hostname)
  const isOwn = (url: URL): boolean => ownersOf(url).includes(SITE)
  const stageAt = createStageAt(hooks)
  const timeline = createTimeline({ isOwn, stageAt })
  const violations = watchViolations()
  const firstSights = new Map<string, Evidence>()
  let later: Awaited<ReturnType<typeof listLater>> = { kept: [], failed: [], tellsOfCookies: true }

  /** How something is known that nobody was seen to write: since somebody looked. */
  function firstSight(key: string): Evidence {
    const when = performance.now()
    const known = firstSights.get(key) ?? {
      how: 'store',
      who: null,
      line: null,
      page: bare(location.href),
      frame: null,
      when,
      stage: stageAt(when),
    }
    firstSights.set(key, known)
    return known
  }

  function requestsOf(elements: readonly ElementSeen[]): Request[] {
    const when = performance.now()
    const evidence = { how: 'document', who: null, line: null, page: bare(location.href), when } as const
    return elements.map(({ kind, host, frame }) => ({
      kind,
      host,
      outcome: 'stored',
      count: 1,
      evidence: { ...evidence, frame, stage: stageAt(when) },
    }))
  }

  let isOver = false
  const watch = (): void => {
    if (!isOver) realmsHere().realms.forEach(timeline.watch)
  }
  watch()

  return {
    async look() {
      watch()
      later = await listLater()
    },
    seen() {
      const read = readSights(hooks, FOLDER)
      const { realms, foreign, lost } = realmsHere()
      watch()
      const looked = realms.map(realm => elementsIn(realm, isOwn))
      const held = visit.held?.() ?? []
      const isTheirs = (kind: string, name: string): boolean => !read.ofExtensions.has(`${kind} ${name}`)
      const removed = held.filter(({ outcome }) => outcome === 'removed')
      const all = [
        ...observeEntries({
          writes: read.writes,
          kept: keptNow(later.kept).filter(({ kind, name }) => isTheirs(kind, name)),
          removed: new Set(removed.map(nameOf)),
          whys: new Map(held.map(one => [nameOf(one), one.why])),
          firstSight,
          host: location.hostname,
          path: location.pathname,
          now: performance.now(),
        }),
        ...observeRequests({
          hooks: read.requests.filter(({ host }) => !isOwn(new URL(`https://${host}`))),
          timeline: timeline.requests().filter(({ kind, host }) => isTheirs(kind, host)),
          elements: requestsOf(looked.flatMap(({ elements }) => elements)),
          stopped: stoppedRequests(held, violations.found, { isOwn, stageAt, timesOf: timeline.timesOf }),
          isWhole: violations.lost === 0,
        }),
      ]
      return {
        stages: read.stages,
        observed: all.slice(0, MOST),
        gaps: {
          lost: hooks.lost + timeline.lost + violations.lost,
          leftOut: Math.max(0, all.length - MOST) + lost + sum(looked.map(one => one.lost)),
          unheld: visit.unheld?.() ?? 0,
          dropped: timeline.dropped,
          byExtensions:
            read.byExtensions + timeline.byExtensions + sum(looked.map(({ byExtensions }) => byExtensions)),
          withoutCaller: read.withoutCaller,
          foreignFrames: foreign,
          failed: [...refusedAtOnce(), ...later.failed],
          tellsOfCookies: later.tellsOfCookies,
          bundle: read.bundle,
        },
      }
    },
    stop() {
      isOver = true
      timeline.stop()
      violations.stop()
    },
  }
}

/** Kind and name of an entry of which the gate has a record. */
const nameOf = ({ what, url }: Pick<Held, 'what' | 'url'>): string => `${what} ${shortName(url ?? '')}`

const sum = (numbers: readonly number[]): number => numbers.reduce((total, next) => total + next, 0)

/** What is stored now: what is listed at once, with what a cookie store told of it. */
function keptNow(later: readonly Kept[]): Kept[] {
  const now = listAtOnce()
  const isThere = (one: Kept): boolean => now.some(({ kind, name }) => kind === one.kind && name === one.name)
  const told = later.filter(one => one.kind !== 'cookie' || isThere(one))
  const isTold = (one: Kept): boolean => told.some(({ kind, name }) => kind === one.kind && name === one.name)
  return [...now.filter(one => !isTold(one)), ...told]
}

import type { Seen, SeenThing, Turn } from '../../gate/merge-sights.ts'
import { EXTENSION, OURS, type EntryKind, type Evidence, type Stage } from '../observation.ts'
import { cookieAttributes } from './cookie-attributes.ts'
import { requestKind } from './request-kind.ts'
import { shortName, type Request, type Write } from './sighting.ts'
import { documentAddresses } from './document-addresses.ts'
import { folderOf } from './folder-of.ts'
import { bare, bundleOf, callerIn, placesIn, type Ours, type Place } from './stack.ts'

/** What the hooks saw, in order. */
export interface SightsRead {
  readonly stages: readonly Stage[]
  readonly writes: readonly Write[]
  readonly requests: readonly Request[]
  /** How much extensions of the browser did. */
  readonly byExtensions: number
  /** Kind and name of what they did and nobody else: it is not the site's, wherever else it is seen. */
  readonly ofExtensions: ReadonlySet<string>
  /** How much was done of which nobody can tell who did it. */
  readonly withoutCaller: number
  /** The file of the site that holds our code too; empty where there is none. */
  readonly bundle: string
}

const LASTING: Readonly<Record<string, number>> = {
  localStorage: Infinity,
  sessionStorage: 0,
  indexedDB: Infinity,
  cacheStorage: Infinity,
  serviceWorker: Infinity,
}

/** How long an entry is kept, by its kind; null for cookies, which say so themselves. */
export function lastingOf(kind: string): number | null {
  return LASTING[kind] ?? null
}

/** Reads what the hooks saw. Stacks become texts here, and not before. */
export function readSights({ log, ownErrors }: Seen, folder: string): SightsRead {
  const turns = log.filter(isTurn)
  const ours: Ours = {
    places: ownErrors.flatMap(error => (error ? placesIn(error).slice(0, 1) : [])),
    pages: documentAddresses(),
    folder,
  }
  const writes: Write[] = []
  const requests: Request[] = []
  let stage = -1
  const ofExtensions = new Set<string>()
  let byExtensions = 0
  let withoutCaller = 0
  for (const entry of log) {
    if (isTurn(entry)) {
      stage++
      continue
    }
    const { what, name, id, count, when, errors, address, isFrame } = entry
    if (OURS.test(name)) continue
    const callers = errors.length ? errors.map(error => callerIn(error, ours)) : [undefined]
    const others = callers.filter(caller => !EXTENSION.test(caller?.address ?? ''))
    if (!others.length || EXTENSION.test(name)) {
      byExtensions += count
      ofExtensions.add(isEntry(what) ? `${what} ${shortName(name)}` : `${requestKind(what)} ${hostOf(name)}`)
      continue
    }
    if (!others.some(Boolean)) withoutCaller += count
    // Several scripts may do the same: each is told once, and the first has the number of all.
    for (const [index, caller] of eachOnce(others).entries()) {
      const evidence: Evidence = {
        how: 'hook',
        who: caller?.address ?? null,
        line: caller?.line ?? null,
        page: bare(isFrame ? location.href : address),
        frame: isFrame ? bare(address) : null,
        when,
        stage: Math.max(stage, 0),
      }
      const times = index ? 0 : count
      if (isEntry(what)) {
        const write = writeOf(entry, times, evidence)
        if (write) writes.push(write)
      } else {
        const host = hostOf(name)
        const outcome = id === undefined ? 'stored' : 'stopped'
        if (host) requests.push({ kind: requestKind(what), host, outcome, count: times, evidence })
      }
    }
  }
  for (const { kind, name } of writes) ofExtensions.delete(`${kind} ${name}`)
  for (const { kind, host } of requests) ofExtensions.delete(`${kind} ${host}`)
  return {
    stages: turns.map(turn => stageOf(turn, ours)),
    writes,
    requests,
    byExtensions,
    ofExtensions,
    withoutCaller,
    bundle: bundleOf(ours),
  }
}

/** Makes the function that says in which stage something was, by the milliseconds since the page's start. */
export function createStageAt({ log }: Seen): (when: number) => number {
  let starts: number[] = []
  let read = 0
  return when => {
    if (read < log.length) starts = log.filter(isTurn).map(turn => turn.when)
    read = log.length
    return Math.max(0, starts.filter(start => start <= when).length - 1)
  }
}

function isTurn(entry: SeenThing | Turn): entry is Turn {
  return 'decision' in entry
}

function isEntry(what: string): boolean {
  return what === 'cookie' || what in LASTING
}

/** Those who did something, each file once; undefined is whoever nobody can tell. */
function eachOnce(callers: readonly (Place | undefined)[]): (Place | undefined)[] {
  const addresses = callers.map(caller => caller?.address)
  return callers.filter((_, index) => addresses.indexOf(addresses[index]) === index)
}

/** What was written; null where it removes something. */
function writeOf(
  { what, name, id, attributes, when, address }: SeenThing,
  count: number,
  evidence: Evidence,
): Write | null {
  const kind = what as EntryKind
  const text = { ...cookieAttributes(attributes, performance.timeOrigin + when) }
  const isText = attributes !== ''
  if (isText && text.seconds < 0) return null
  return {
    kind,
    // What has no name is all value.
    name: isText && !/^[^;]*=/.test(attributes) ? '' : shortName(name),
    domain: text.domain,
    path: isText && !text.path.startsWith('/') ? folderOf(address) : text.path,
    seconds: isText ? text.seconds : lastingOf(kind),
    isRefused: id !== undefined,
    count,
    evidence,
  }
}

function stageOf({ decision: { state, answers, allowed }, by, isActive, error }: Turn, ours: Ours): Stage {
  const said = Object.values<unknown>(answers)
  const name =
    state === 'undecided' || !said.length
      ? 'before-choice'
      : said.every(answer => answer === 'refused')
        ? 'after-reject'
        : said.every(answer => answer === 'granted')
          ? 'after-accept'
          : 'after-choice'
  const caller = by === 'api' ? callerIn(error, ours) : undefined
  return {
    name,
    allowed: [...allowed],
    by: by ?? null,
    hadAction: by ? (isActive ?? null) : null,
    ...(by === 'api' && { who: caller?.address ?? null, line: caller?.line ?? null }),
  }
}

/** The host of an origin; empty where it is none of the network's. */
function hostOf(origin: string): string {
  try {
    return /^(http|ws)s?:/.test(origin) ? new URL(origin).hostname : ''
  } catch {
    return ''
  }
}

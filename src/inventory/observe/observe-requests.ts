import type { Observation } from '../observation.ts'
import { firstOfEach } from './observe-entries.ts'
import type { Request } from './sighting.ts'

/** What is known of requests, by how it is known. */
export interface RequestsSeen {
  /** By the hooks: who asks, and what they refused. */
  readonly hooks: readonly Request[]
  /** By the browser's list: what was really asked for. */
  readonly timeline: readonly Request[]
  /** By the elements of the page: what is there, and may be too old or too new for the list. */
  readonly elements: readonly Request[]
  /** By what the gate holds and what a policy stopped. */
  readonly stopped: readonly Request[]
  /** Whether all that policies stopped is among it. */
  readonly isWhole: boolean
}

/** Puts together who was asked for what: each host and kind once for each way in which it came out. */
export function observeRequests({
  hooks,
  timeline,
  elements,
  stopped,
  isWhole,
}: RequestsSeen): Observation[] {
  const is = (one: Request, other: Request): boolean => one.kind === other.kind && one.host === other.host
  const isNow = (one: Request, other: Request): boolean =>
    is(one, other) && one.evidence.stage === other.evidence.stage
  const refusals = hooks.filter(({ outcome }) => outcome === 'stopped')
  // A hook saw more of what the gate then held.
  const unseen = stopped.filter(
    one =>
      one.outcome === 'fetched' ||
      one.evidence.how === 'violation' ||
      !refusals.some(other => isNow(one, other)),
  )
  const refused = [...refusals, ...unseen]
  // Chromium lists what a policy stopped like what was asked for. A policy may stop some addresses of a host, and no others.
  const byPolicy = stopped.filter(({ evidence }) => evidence.how === 'violation')
  const isSent = (one: Request): boolean =>
    !byPolicy.some(other => is(one, other)) || (isWhole && hasOthers(one, byPolicy))
  const sent = timeline.filter(isSent)
  // A link may lead to anything, such as the page's own address elsewhere, and have nothing loaded.
  const isLoaded = (one: Request): boolean =>
    one.kind !== 'style' || [...sent, ...elements].some(other => is(one, other))
  const passed = hooks.filter(
    one =>
      one.outcome === 'stored' && isLoaded(one) && (isSent(one) || sent.some(other => isNow(one, other))),
  )
  // The parser asks for what it reads before anybody can look at it: then it is kept from running, and no more.
  const asked = sent.map((one): Request =>
    refused.some(other => other.evidence.how !== 'violation' && isNow(one, other)) &&
    !passed.some(other => isNow(one, other))
      ? { ...one, outcome: 'fetched' }
      : one,
  )
  const fetched = [...asked, ...refused].filter(({ outcome }) => outcome === 'fetched')
  const held = refused.map((one): Request =>
    fetched.some(other => isNow(one, other)) ? { ...one, outcome: 'fetched' } : one,
  )
  const all = [...passed, ...held, ...asked]
  const shown = elements.filter(one => !all.some(other => is(one, other)))
  const groups = new Map<string, Request[]>()
  for (const one of [...all, ...shown]) {
    const key = `${one.kind} ${one.host} ${one.outcome} ${one.heldFor ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].map(group => {
    const [first] = group as [Request]
    const { kind, host, outcome, heldFor } = first
    const why =
      outcome === 'stored'
        ? undefined
        : whyOf(stopped.filter(one => is(one, first) && one.heldFor === heldFor))
    return {
      kind,
      name: host,
      host,
      seconds: null,
      outcome,
      isThere: null,
      count: countOf(group),
      evidence: firstOfEach(group.map(({ evidence }) => evidence)),
      ...(heldFor !== undefined && { heldFor }),
      ...(why && { why }),
    }
  })
}

/** Whether any address was asked for that no policy stopped. */
function hasOthers({ addresses = new Map(), host, kind }: Request, byPolicy: readonly Request[]): boolean {
  const stops = byPolicy.filter(one => one.host === host)
  const isAll = (address: string): boolean => new URL(address).pathname === '/'
  // Of what led elsewhere browsers tell the host alone.
  if (stops.some(one => one.kind === kind && [...(one.addresses?.keys() ?? [])].some(isAll))) return false
  return [...addresses.keys()].some(address => !stops.some(one => one.addresses?.has(address)))
}

/** Why something waits: first what no choice of the visitor would end. */
function whyOf(held: readonly Request[]): Request['why'] {
  const whys = held.flatMap(({ why }) => why ?? [])
  return whys.find(why => why !== 'not allowed yet') ?? whys[0]
}

/** How often: what saw the most, since each sees the same from its own side. */
function countOf(group: readonly Request[]): number {
  const counts = new Map<string, number>()
  for (const { count, evidence } of group) counts.set(evidence.how, (counts.get(evidence.how) ?? 0) + count)
  return Math.max(...counts.values())
}

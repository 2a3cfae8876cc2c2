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
}

/** Puts together who was asked for what: each host and kind once for each way in which it came out. */
export function observeRequests({ hooks, timeline, elements, stopped }: RequestsSeen): Observation[] {
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
  // Chromium lists what a policy stopped like what was asked for.
  const isSent = (one: Request): boolean =>
    !stopped.some(other => other.evidence.how === 'violation' && is(one, other))
  const sent = timeline.filter(isSent)
  // A link may lead to anything, such as the page's own address elsewhere, and have nothing loaded.
  const isLoaded = (one: Request): boolean =>
    one.kind !== 'style' || [...sent, ...elements].some(other => is(one, other))
  const passed = hooks.filter(one => one.outcome === 'stored' && isLoaded(one) && isSent(one))
  // The parser asks for what it reads before anybody can look at it: then it is kept from running, and no more.
  const asked = sent.map((one): Request =>
    refused.some(other => isNow(one, other)) && !passed.some(other => isNow(one, other))
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
    const key = `${one.kind} ${one.host} ${one.outcome}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].map(group => {
    const [{ kind, host, outcome }] = group as [Request]
    return {
      kind,
      name: host,
      host,
      seconds: null,
      outcome,
      isThere: null,
      count: countOf(group),
      evidence: firstOfEach(group.map(({ evidence }) => evidence)),
    }
  })
}

/** How often: what saw the most, since each sees the same from its own side. */
function countOf(group: readonly Request[]): number {
  const counts = new Map<string, number>()
  for (const { count, evidence } of group) counts.set(evidence.how, (counts.get(evidence.how) ?? 0) + count)
  return Math.max(...counts.values())
}

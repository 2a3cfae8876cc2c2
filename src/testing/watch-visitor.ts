import type { Evidence, Observation } from '../inventory/observation.ts'
import { askInventory } from './ask-page.ts'
import type { DrivenContext, DrivenPage } from './driven-browser.ts'
import { lookAtStorage } from './look-at-storage.ts'
import { readPage } from './read-page.ts'
import { recordSights } from './record-sights.ts'
import type { DrivenStage } from './site-report.ts'
import { watchNetwork, withoutQuery, type Network, type SeenRequest } from './watch-network.ts'

/** By what hosts are known. */
export interface Hosts {
  /** Whether an address is the site's own. */
  readonly isOwn: (url: URL) => boolean
  /** The name by which the live site would know a host. */
  readonly liveHost: (host: string) => string
}

/** All that is seen of one visitor. */
export interface VisitorWatch extends Pick<Network, 'quiet'> {
  /** Says that a page begins. */
  begin(): void
  /** Returns what moves everything that is asked for from now on into the stage that is the last by then. */
  remember(): () => void
  /** Looks at what is stored now, and at what was asked for since. */
  look(): Promise<void>
  observed(): Observation[]
}

/**
 * Watches one visitor from outside. What is kept belongs to the stage in which it was written first or anew, and not to
 * those in which it was only there.
 */
export function watchVisitor(
  context: DrivenContext,
  page: DrivenPage,
  { stages, isOwn, liveHost }: Hosts & { readonly stages: readonly DrivenStage[] },
): VisitorWatch {
  const sights = recordSights()
  const asked: { readonly request: SeenRequest; evidence: Evidence }[] = []
  const told = new Set<string>()
  let marks = new Map<string, string>()
  let began = Date.now()

  const evidence = (who: Pick<Evidence, 'who' | 'line'> | null, frame: string | null): Evidence => ({
    how: 'browser',
    who: who?.who ?? null,
    line: who?.line ?? null,
    page: withoutQuery(page.url()),
    frame,
    when: Date.now() - began,
    stage: stages.length - 1,
  })
  const network = watchNetwork(context, page, request => {
    if (!isOwn(request.url)) asked.push({ request, evidence: evidence(null, request.frame) })
  })

  return {
    quiet: network.quiet,
    begin: () => void (began = Date.now()),
    remember() {
      const from = asked.length
      return () => {
        for (const one of asked.slice(from)) one.evidence = { ...one.evidence, stage: stages.length - 1 }
      }
    },
    async look() {
      const inside = readPage(await askInventory(page), stages, liveHost)
      for (const { request, evidence } of asked.splice(0)) {
        const { kind, url, isStopped } = request
        const name = liveHost(url.hostname)
        const what = { kind, name, host: name, seconds: null }
        const outcome = isStopped ? 'stopped' : inside.onlyFetched(what) ? 'fetched' : 'stored'
        sights.add({ ...what, outcome, evidence: { ...evidence, ...inside.whoDid(what) } })
      }
      const before = marks
      marks = new Map()
      for (const { kind, name, host: domain, seconds, frame, mark } of await lookAtStorage(context, page)) {
        const what = { kind, name, host: liveHost(domain), seconds }
        const key = keyOf(what)
        marks.set(key, mark)
        if (before.get(key) === mark) continue
        const setter = kind === 'cookie' ? network.setterOf(name) : null
        const who = setter === null ? inside.whoDid(what) : { who: setter, line: null }
        sights.add({ ...what, outcome: 'stored', evidence: evidence(who, frame) })
      }
      for (const sight of inside.besides) {
        const { page, who, when } = sight.evidence
        // A page tells all of it at each look.
        const key = JSON.stringify([keyOf(sight), sight.outcome, page, who, when])
        if (!told.has(key)) sights.add(sight)
        told.add(key)
      }
      sights.look(what => marks.has(keyOf(what)))
    },
    observed: sights.observed,
  }
}

function keyOf({ kind, name, host }: Pick<Observation, 'kind' | 'name' | 'host'>): string {
  return JSON.stringify([kind, name, host])
}

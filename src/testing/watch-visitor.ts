import type { Evidence, Observation } from '../inventory/observation.ts'
import { askInventory } from './ask-page.ts'
import type { DrivenContext, DrivenPage } from './driven-browser.ts'
import { lookAtCookies, lookAtStorage, type Stored, type StoredEntry } from './look-at-storage.ts'
import { readPage } from './read-page.ts'
import { recordSights } from './record-sights.ts'
import { withoutQuery, type SeenRequest } from './seen-request.ts'
import type { DrivenStage } from './site-report.ts'
import { watchLoads, type Loads } from './watch-loads.ts'
import { watchNetwork, type Network } from './watch-network.ts'

/** By what hosts are known. */
export interface Hosts {
  /** Whether an address is the site's own. */
  readonly isOwn: (url: URL) => boolean
  /** The name by which the live site would know a host. */
  readonly liveHost: (host: string) => string
}

/** All that is seen of one visitor. */
export interface VisitorWatch extends Pick<Network, 'quiet'>, Loads {
  /** Says that a page begins. */
  begin(): void
  /** Says that it is left: what is asked for from now on was sent upon that. */
  leave(): void
  /** Returns what moves everything that is asked for from now on into the stage that is the last by then. */
  remember(): () => void
  /** Looks at what is stored now, as far as a page that was left lets it be seen, and at what was asked for since. */
  look(): Promise<Pick<Stored, 'silent' | 'unlisted'>>
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
  let stored = new Map<string, StoredEntry>()
  let inside = readPage(null, stages, liveHost)
  let began = Date.now()
  /** The page that was left, as long as no other began. */
  let left: string | null = null

  const evidence = (who: Pick<Evidence, 'who' | 'line'> | null, frame: string | null): Evidence => ({
    how: 'browser',
    who: who?.who ?? null,
    line: who?.line ?? null,
    page: left ?? withoutQuery(page.url()),
    frame,
    when: Date.now() - began,
    stage: stages.length - 1,
  })
  const network = watchNetwork(context, page, request => {
    if (!isOwn(request.url)) asked.push({ request, evidence: evidence(null, request.frame) })
  })

  /** Of a page that was left, cookies alone can be seen; all else is as it was. */
  async function storedNow(): Promise<Stored> {
    if (left === null) return lookAtStorage(context, page)
    const others = [...stored.values()].filter(({ kind }) => kind !== 'cookie')
    return { entries: [...(await lookAtCookies(context)), ...others], silent: [], unlisted: [] }
  }

  return {
    quiet: network.quiet,
    ...watchLoads(context, page),
    begin() {
      began = Date.now()
      left = null
    },
    leave: () => void (left = withoutQuery(page.url())),
    remember() {
      const from = asked.length
      return () => {
        for (const one of asked.slice(from)) one.evidence = { ...one.evidence, stage: stages.length - 1 }
      }
    },
    async look() {
      // A page that was left tells nothing more.
      if (left === null) inside = readPage(await askInventory(page), stages, liveHost)
      for (const { request, evidence } of asked.splice(0)) {
        const { kind, url, isStopped } = request
        const name = liveHost(url.hostname)
        const what = { kind, name, host: name, seconds: null }
        // Whether it then ran only the page could say. What counts is that its host was asked.
        const outcome = isStopped ? 'stopped' : 'stored'
        sights.add({ ...what, outcome, evidence: { ...evidence, ...inside.whoDid(what) } })
      }
      const before = stored
      const { entries, silent, unlisted } = await storedNow()
      const setterOf = await network.takeSetters()
      stored = new Map(entries.map(entry => [entry.key, entry]))
      for (const { kind, name, host: domain, seconds, frame, key, mark } of entries) {
        if (before.get(key)?.mark === mark) continue
        const what = { kind, name, host: liveHost(domain), seconds }
        const setter = kind === 'cookie' ? setterOf({ name, domain }) : null
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
      const there = new Set(
        entries.map(({ kind, name, host }) => keyOf({ kind, name, host: liveHost(host) })),
      )
      sights.look(what => there.has(keyOf(what)))
      return { silent, unlisted }
    },
    observed: sights.observed,
  }
}

function keyOf({ kind, name, host }: Pick<Observation, 'kind' | 'name' | 'host'>): string {
  return JSON.stringify([kind, name, host])
}

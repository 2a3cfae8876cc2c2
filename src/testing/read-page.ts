import type { Inventory } from '../inventory/inventory.ts'
import type { Evidence, Observation, Stage } from '../inventory/observation.ts'
import type { Sight } from './record-sights.ts'

type What = Pick<Observation, 'kind' | 'name' | 'host'>

/** What only a page knows: who did something, what was gone at once, and what was never asked for. */
export interface PageKnowledge {
  /** The script that did something, as far as the page tells. */
  whoDid(what: What): Pick<Evidence, 'who' | 'line'> | null
  /** Probes, and what was held or refused: nobody outside sees any of it. */
  readonly besides: readonly Sight[]
}

/**
 * Reads a page's inventory for what nobody else can tell. It adds to what was seen from outside, and takes nothing from
 * it: the page may be the one that is wrong.
 */
export function readPage(
  inventory: Inventory | null,
  stages: readonly Stage[],
  liveHost: (host: string) => string,
): PageKnowledge {
  const observed = (inventory?.observed ?? []).map(one => ({
    ...one,
    name: one.seconds === null && one.name === one.host ? liveHost(one.name) : one.name,
    host: liveHost(one.host),
  }))
  const find = ({ kind, name, host }: What): Observation[] =>
    observed.filter(one => one.kind === kind && one.name === name && isNear(one.host, host))
  /** The page counts its own stages. */
  const stageOf = ({ stage }: Evidence): number => {
    const own = inventory?.stages[stage]
    const alike = stages.findLastIndex(one => !!own && isSame(one.allowed, own.allowed))
    return alike === -1 ? stages.length - 1 : alike
  }
  return {
    whoDid(what) {
      const known = find(what).flatMap(({ evidence }) => evidence.filter(({ who }) => who !== null))
      const [first] = known
      return first ? { who: first.who, line: first.line } : null
    },
    besides: observed
      .filter(({ outcome }) => outcome === 'transient' || outcome === 'stopped')
      .flatMap(({ kind, name, host, seconds, outcome, evidence }) =>
        evidence.map(sight => {
          const what = { kind, name, host, seconds, outcome }
          return { ...what, evidence: { ...sight, stage: stageOf(sight) } }
        }),
      ),
  }
}

/** Whether a script of a page on one host may have done it: what a frame of others keeps by the same name is not its work. */
function isNear(one: string, other: string): boolean {
  const [some, more] = [one, other].map(host => `.${host.replace(/^\./, '')}`) as [string, string]
  return some.endsWith(more) || more.endsWith(some)
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every(one => others.includes(one))
}

import { fingerprintOf } from '../../choice/fingerprint.ts'
import type { Declared, DeclaredCategory, DeclaredService } from '../../manifest/declared.ts'
import type { Basis } from '../../manifest/types.ts'

/** One thing on which a choice rests, and that differs. */
export type Reason =
  | { readonly what: 'added'; readonly service: DeclaredService }
  | { readonly what: 'removed'; readonly service: DeclaredService }
  | {
      readonly what: 'hosts'
      readonly service: DeclaredService
      readonly added: readonly string[]
      readonly removed: readonly string[]
    }
  | {
      readonly what: 'provider' | 'role' | 'country'
      readonly service: DeclaredService
      /** What it was; empty where it was not said. */
      readonly before: string
    }
  | { readonly what: 'basis'; readonly before: Basis; readonly basis: Basis }
  /** The longest expiry in seconds, which may be Infinity. */
  | { readonly what: 'expiry'; readonly before: number; readonly seconds: number }

/** What a difference means for visitors who have chosen. */
export type Fate = 'asked again' | 'asked' | 'told again' | 'told' | 'no switch' | 'gone'

/** A category that is not what it was. */
export interface Difference {
  readonly id: string
  readonly fate: Fate
  readonly reasons: readonly Reason[]
}

/** What comes of publishing one manifest after another. */
export interface Comparison {
  readonly differences: readonly Difference[]
  /** Ids of the categories with a switch about which nobody is asked again. */
  readonly same: readonly string[]
  /** Ids of services that differ, so that a yes to one of them alone no longer counts. */
  readonly services: readonly string[]
}

/** Compares what choices rest on, by the very fingerprints that decide in a page who is asked again. */
export function compareManifests(before: Declared, after: Declared): Comparison {
  const ids = [...new Set([...after.categories.keys(), ...before.categories.keys()])]
  const isSame = (id: string): boolean => fingerprintOf(before, id) === fingerprintOf(after, id)
  const hasSwitch = (category: DeclaredCategory | undefined): boolean =>
    !!category && category.kind !== 'none'
  const isKept = (id: string): boolean => isSame(id) && before.categories.has(id) === after.categories.has(id)

  const differences = ids
    .filter(id => !isKept(id))
    .map((id): Difference => {
      const [was, is] = [before.categories.get(id), after.categories.get(id)]
      return { id, fate: fateOf(was, is), reasons: reasonsOf(id, before, after) }
    })
  return {
    differences,
    same: ids.filter(id => isKept(id) && hasSwitch(after.categories.get(id))),
    services: [...after.services.values()]
      .filter(
        ({ id, category }) =>
          before.services.has(id) && !isSame(id) && hasSwitch(after.categories.get(category ?? '')),
      )
      .map(({ id }) => id),
  }
}

function fateOf(was: DeclaredCategory | undefined, is: DeclaredCategory | undefined): Fate {
  if (!is) return 'gone'
  if (is.kind === 'none') return 'no switch'
  // What had no switch stands in no record, so that nobody has answered yet.
  const isAgain = !!was && was.kind !== 'none'
  if (is.kind === 'asks') return isAgain ? 'asked again' : 'asked'
  return isAgain ? 'told again' : 'told'
}

function reasonsOf(id: string, before: Declared, after: Declared): Reason[] {
  const reasons: Reason[] = []
  const was = before.categories.get(id)
  const is = after.categories.get(id)
  if (was && is && was.basis !== is.basis) reasons.push({ what: 'basis', before: was.basis, basis: is.basis })

  const [old, now] = [servicesOf(id, before), servicesOf(id, after)]
  for (const [name, service] of now) {
    const same = old.get(name)
    if (same) reasons.push(...serviceReasons(same, service))
    else reasons.push({ what: 'added', service })
  }
  for (const [name, service] of old) if (!now.has(name)) reasons.push({ what: 'removed', service })

  const [longest, seconds] = [longestOf(id, before), longestOf(id, after)]
  if (was && is && longest !== seconds) reasons.push({ what: 'expiry', before: longest, seconds })
  return reasons
}

function serviceReasons(old: DeclaredService, service: DeclaredService): Reason[] {
  const reasons: Reason[] = []
  const added = without(service.hosts, old.hosts)
  const removed = without(old.hosts, service.hosts)
  if (added.length + removed.length > 0) reasons.push({ what: 'hosts', service, added, removed })
  for (const what of ['provider', 'role', 'country'] as const) {
    if (old[what] !== service[what]) reasons.push({ what, service, before: old[what] })
  }
  return reasons
}

function servicesOf(category: string, { services }: Declared): Map<string, DeclaredService> {
  return new Map([...services].filter(([, service]) => service.category === category))
}

function longestOf(category: string, { names }: Declared): number {
  return names.reduce(
    (longest, name) => (name.category === category ? Math.max(longest, name.seconds) : longest),
    0,
  )
}

/** What is left of a list; one that stands twice counts twice, as it does in a fingerprint. */
function without(list: readonly string[], others: readonly string[]): string[] {
  const rest = [...others]
  return list.filter(one => {
    const at = rest.indexOf(one)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
}

import { fingerprintOf } from '../../choice/fingerprint.ts'
import type { Declared } from '../../manifest/declared.ts'
import { policyOf } from '../../policy/policy.ts'
import { sourcesOf } from './sources-of.ts'

/** A category or service of which the visitor's answer changes the policy. */
export interface Switch {
  readonly id: string
  /** A grant counts with this one alone. */
  readonly fingerprint: string
  /** What holds without an answer: nothing, all until an objection, or what holds for this category. */
  readonly otherwise: 'off' | 'on' | { readonly category: string }
}

/** Some hosts of the policy, in the order in which they stand there. */
export interface Part {
  /** As the policy has them, each behind a space. */
  readonly sources: string
  /** They stand there when this service is allowed. Null: always. */
  readonly service: string | null
  /** Services that have brought the same host already where they are allowed. */
  readonly unless: readonly string[]
}

/** What a server needs to know to send, for any record, the text that `policyOf` gives. */
export interface HeaderPlan {
  /** The policy's beginning: what is allowed whatever anybody chose. */
  readonly start: string
  /** Each category before the services that follow it. */
  readonly switches: readonly Switch[]
  readonly parts: readonly Part[]
}

/**
 * Takes the policy of a manifest apart, by who must be allowed for which piece of it.
 * @param ownHost the host name of the site. Default: none.
 */
export function headerPlan(declared: Declared, ownHost = ''): HeaderPlan {
  const start = policyOf({ ...declared, services: new Map() }, () => false, ownHost)
  const parts: Part[] = []
  const always = new Set([ownHost, ...declared.siteHosts])
  const broughtBy = new Map<string, readonly string[]>()

  for (const { id, category, hosts } of declared.services.values()) {
    const kind = declared.categories.get(category ?? '')?.kind
    // Without a category the entry is faulty, and so never allowed.
    if (!kind) continue
    const service = kind === 'none' ? null : id
    for (const host of new Set(hosts)) {
      if (always.has(host)) continue
      const unless = broughtBy.get(host) ?? []
      append(parts, { service, unless, sources: sourcesOf([host]) })
      if (service === null) always.add(host)
      else broughtBy.set(host, [...unless, service])
    }
  }
  return { start, switches: switchesOf(declared, parts), parts }
}

function switchesOf(declared: Declared, parts: readonly Part[]): Switch[] {
  const services = [...new Set(parts.map(part => part.service))].filter(id => id !== null)
  const categoryOf = (id: string): string => declared.services.get(id)?.category as string
  const categories = [...new Set(services.map(categoryOf))]
  const fingerprint = (id: string): string => fingerprintOf(declared, id)
  return [
    ...categories.map((id): Switch => ({
      id,
      fingerprint: fingerprint(id),
      otherwise: declared.categories.get(id)?.kind === 'objects' ? 'on' : 'off',
    })),
    ...services.map((id): Switch => ({
      id,
      fingerprint: fingerprint(id),
      otherwise: { category: categoryOf(id) },
    })),
  ]
}

/** Hosts that come and go together make one piece. */
function append(parts: Part[], next: Part): void {
  const last = parts.at(-1)
  if (last && last.service === next.service && last.unless.join() === next.unless.join()) {
    parts[parts.length - 1] = { ...last, sources: last.sources + next.sources }
  } else parts.push(next)
}

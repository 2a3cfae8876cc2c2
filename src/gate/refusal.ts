import type { UrlOwners } from '../manifest/url-owners.ts'
import type { Held } from './held.ts'
import type { Marked } from './marked.ts'

/** By what the gate decides. */
export interface Rules {
  readonly ownersOf: UrlOwners['ownersOf']
  /** Whether a category or service may run now. */
  readonly allows: (id: string) => boolean
  /** Whether the manifest has a category or service of that name. */
  readonly known: (id: string) => boolean
  /** Whether a service belongs to a category. */
  readonly isIn: (service: string, category: string) => boolean
  /** The nonce of our own script; empty where it has none. */
  readonly nonce: string
}

/** Why something waits, and the address that is the reason. */
export type Refusal = readonly [why: Held['why'], url: URL | null | undefined]

/**
 * Why marked content must wait; undefined: it may load now. A release adds no trust: whatever `data-consent` says, an
 * address is one of this site or of a declared service that is allowed, and a script has the page's nonce. What a
 * category marks and runs no code of its own comes with its service, where visitors have allowed that by itself.
 */
export function refusal(
  { ownersOf, allows, known, isIn, nonce }: Rules,
  { id, addresses, nonces }: Marked,
): Refusal | undefined {
  let isAllowed = allows(id)
  let comesAlone = !!addresses[0] && !nonces.length
  for (const url of addresses) {
    if (!url || !/^https?:$/.test(url.protocol)) return ['address not http', url]
    const owners = ownersOf(url)
    if (!owners[0]) return ['address not declared', url]
    isAllowed = isAllowed && owners.some(allows)
    comesAlone = comesAlone && owners.some(owner => isIn(owner, id) && allows(owner))
  }
  if (nonce && nonces.some(own => own !== nonce)) return ['nonce missing', addresses[0]]
  if (!known(id)) return ['unknown id', addresses[0]]
  return isAllowed || comesAlone ? undefined : ['not allowed yet', addresses[0]]
}

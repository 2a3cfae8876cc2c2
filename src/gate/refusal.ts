import type { UrlOwners } from '../manifest/url-owners.ts'
import type { Held } from './held.ts'
import type { Marked } from './marked.ts'

/** By what the gate decides. */
export interface Rules {
  readonly owners: UrlOwners
  /** Whether a category or service may run now. */
  readonly allows: (id: string) => boolean
  /** Whether the manifest has a category or service of that name. */
  readonly known: (id: string) => boolean
  /** The nonce of our own script; empty where it has none. */
  readonly nonce: string
  /** The page's own host name. */
  readonly host: string
}

/**
 * Why marked content must wait; undefined: it may load now. A release adds no trust: whatever `data-consent` says, an
 * address is one of this site or of a declared service that is allowed, and a script has the page's nonce.
 */
export function refusal(
  rules: Rules,
  { id, urls, nonce }: Omit<Marked, 'addresses'>,
): Held['why'] | undefined {
  const { owners, allows, known } = rules
  let isAllowed = allows(id)
  for (const url of urls) {
    if (!isHttp(url)) return 'address not http'
    if (isOwn(rules, url)) continue
    const services = owners.servicesOf(url)
    if (!services[0]) return 'address not declared'
    isAllowed = isAllowed && services.some(service => allows(service.id))
  }
  if (rules.nonce && nonce !== undefined && nonce !== rules.nonce) return 'nonce missing'
  if (!known(id)) return 'unknown id'
  return isAllowed ? undefined : 'not allowed yet'
}

/** Whether an address is of this site. */
export function isOwn({ owners, host }: Rules, url: URL | null): boolean {
  return isHttp(url) && (url.hostname === host || owners.isSite(url))
}

function isHttp(url: URL | null): url is URL {
  return !!url && /^https?:$/.test(url.protocol)
}

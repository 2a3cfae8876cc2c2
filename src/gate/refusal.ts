import type { Owners } from '../manifest/owners.ts'
import type { Held } from './held.ts'

/** By what the gate decides. */
export interface Rules {
  readonly owners: Pick<Owners, 'servicesOf' | 'isSite'>
  /** Whether a category or service may run now. */
  readonly allows: (id: string) => boolean
  /** Whether the manifest has a category or service of that name. Default: every id is taken to be known. */
  readonly known?: (id: string) => boolean
  /** The nonce of our own script; empty where it has none. */
  readonly nonce: string
}

/** Marked content as plain data. */
export interface Marked {
  readonly id: string
  /** What it would ask the network for; null for what is no address. */
  readonly urls: readonly (URL | null)[]
  /** The script's nonce; undefined for what is no script. */
  readonly nonce: string | undefined
}

/**
 * Why marked content must wait; undefined: it may load now. A release adds no trust: whatever `data-consent` says, an
 * address is one of this site or of a declared service that is allowed, and a script has the page's nonce.
 * @param host the page's own host name.
 */
export function refusal(
  { owners, allows, known, nonce }: Rules,
  marked: Marked,
  host: string,
): Held['why'] | undefined {
  let isShut = !allows(marked.id)
  for (const url of marked.urls) {
    if (!url || !/^https?:$/.test(url.protocol)) return 'address not http'
    if (isOwn(url, owners, host)) continue
    const services = owners.servicesOf(url)
    if (!services.length) return 'address not declared'
    if (!services.some(({ id }) => allows(id))) isShut = true
  }
  if (nonce && marked.nonce !== undefined && marked.nonce !== nonce) return 'nonce missing'
  if (known && !known(marked.id)) return 'unknown id'
  return isShut ? 'not allowed yet' : undefined
}

/** Whether an http(s) address is of this site. */
export function isOwn(url: URL | null, owners: Pick<Owners, 'isSite'>, host: string): boolean {
  return !!url && /^http/.test(url.protocol) && (url.hostname === host || owners.isSite(url))
}

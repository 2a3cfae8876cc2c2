import { cookieIn } from './cookie-in.ts'
import { read } from './natives.ts'

/** How many folders of the page's address are searched. */
const MOST_FOLDERS = 20

export interface CookieOptions {
  /** How long it stays, in milliseconds. */
  readonly maxAgeMs: number
  /** Also sent to the hosts below this one. Default: this host alone. */
  readonly domain?: string
}

/** Where a cookie may have been set. */
export interface CookiePlace {
  readonly path?: string | null
  readonly domain?: string | null
  readonly partitioned?: boolean
}

/** A cookie's value; undefined where there is none, cookies are refused, or two of that name differ. Never throws. */
export function readCookie(name: string): string | undefined {
  return cookieIn(allCookies(), name)
}

/** Writes a cookie for the whole site. The value is written as it stands. Never throws. */
export function writeCookie(name: string, value: string, { maxAgeMs, domain = '' }: CookieOptions): void {
  const place = (): void => write(name, value, { path: '/', domain, seconds: Math.floor(maxAgeMs / 1000) })
  place()
  if (readCookie(name) === value) return
  // Another one of that name, such as one that a sister host has set for all, would put ours in doubt for good.
  expireCookie(name)
  place()
}

/** Names of the cookies that scripts can see here, as they are stored, each once. Never throws. */
export function listCookieNames(): string[] {
  const names = allCookies().split(/; ?/)
  return [...new Set(names.map(pair => pair.replace(/=.*/s, '')))].filter(name => name)
}

/**
 * Removes a cookie wherever it may have been set: on this host and each domain above it, on the given path, the root
 * and each folder down to this page. What scripts cannot see, such as HttpOnly cookies, stays. Never throws.
 */
export function expireCookie(name: string, { path, domain, partitioned }: CookiePlace = {}): void {
  const domains = new Set(['', domain ?? ''])
  location.hostname.split('.').forEach((_, index, labels) => domains.add(labels.slice(index).join('.')))
  const paths = new Set([path || '/', '/'])
  let folder = ''
  // The address of a page is anybody's to make up, so its depth has an end.
  for (const part of location.pathname.split('/', MOST_FOLDERS).slice(1)) {
    folder += `/${part}`
    paths.add(folder).add(`${folder}/`)
  }
  for (const path of paths) {
    for (const domain of domains) {
      write(name, '', { path, domain, seconds: 0 })
      if (partitioned) write(name, '', { path, domain, seconds: 0, more: ';Secure;Partitioned' })
    }
    // Cookies of a path that is not above this page cannot be seen, so the given path is tried in any case.
    if (path === '/' && !listCookieNames().includes(name)) return
  }
}

interface Written {
  readonly path: string
  readonly domain: string
  readonly seconds: number
  readonly more?: string
}

function allCookies(): string {
  try {
    return read('cookie')
  } catch {
    // A sandboxed frame has no cookies.
    return ''
  }
}

function write(name: string, value: string, { path, domain, seconds, more = '' }: Written): void {
  const secure = location.protocol === 'https:' ? ';Secure' : ''
  try {
    // The last attribute of a name counts, and a path may hold anything, so it comes first.
    const where = `;Path=${path}${domain && `;Domain=${domain}`}`
    const text = `${name}=${value}${where};Max-Age=${seconds};SameSite=Lax${secure}${more}`
    Reflect.set(Document.prototype, 'cookie', text, document)
  } catch {
    // A sandboxed frame has no cookies.
  }
}

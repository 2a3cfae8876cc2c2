import JsCookie from 'js-cookie'
import { listCookieNames, setCookie } from './cookies.ts'

/** How many folders of the page's address are searched. */
const MOST_FOLDERS = 20

/** Where a cookie may have been set. */
export interface CookiePlace {
  readonly path?: string | null
  readonly domain?: string | null
  readonly partitioned?: boolean
}

/**
 * Removes a cookie wherever it may have been set: on this host and each domain above it, on the given path, the root
 * and each folder down to this page. What scripts cannot see, such as HttpOnly cookies, stays. Never throws.
 */
export function expireCookie(name: string, { path, domain, partitioned = false }: CookiePlace = {}): void {
  for (const place of placesOf(path, domain)) {
    remove(name, place)
    if (partitioned) remove(name, { ...place, partitioned })
    // Cookies of a path that is not above this page cannot be seen, so the given path is tried in any case.
    if (place.path === '/' && !place.domain && !listCookieNames().includes(name)) return
  }
}

type Place = Cookies.CookieAttributes & { readonly path: string }

/** Every place that a cookie of this page can have; this host's own root comes after all that was named. */
function placesOf(path: string | null | undefined, domain: string | null | undefined): Place[] {
  const labels = location.hostname.split('.')
  const domains = [...new Set([domain ?? '', ...labels.map((_, index) => labels.slice(index).join('.')), ''])]
  const paths = new Set([path || '/', '/'])
  let folder = ''
  // The address of a page is anybody's to make up, so its depth has an end.
  for (const part of location.pathname.split('/', MOST_FOLDERS).slice(1)) {
    folder += `/${part}`
    paths.add(folder).add(`${folder}/`)
  }
  return [...paths].flatMap(path => domains.map(domain => (domain ? { path, domain } : { path })))
}

function remove(name: string, place: Place): void {
  const { path, domain, partitioned } = place
  const secure = partitioned || location.protocol === 'https:'
  try {
    JsCookie.remove(name, { ...place, secure })
  } catch {
    // Page content shadows document.cookie, or a sandboxed frame has no cookies.
  }
  // js-cookie encodes what it calls unusual in a name, and trackers do not.
  const where = `;Path=${path}${domain ? `;Domain=${domain}` : ''}`
  setCookie(`${name}=;Max-Age=0${where}${secure ? ';Secure' : ''}${partitioned ? ';Partitioned' : ''}`)
}

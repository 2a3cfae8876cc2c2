import { reaches } from '../manifest/reaches.ts'
import { withoutQuery } from './seen-request.ts'

/** A cookie that an answer sets, by what tells it from others of its name. */
export interface SetCookie {
  readonly name: string
  /** As the browser lists it: the host alone, or with a dot before it where hosts below it get the cookie too. */
  readonly domain: string
}

/** Which answers set which cookies. */
export interface CookieSetters {
  /** Notes the `Set-Cookie` lines of an answer. */
  add(address: string, lines: readonly string[]): void
  /** Address of the answer that set a cookie, without query; null where none did. */
  setterOf(cookie: SetCookie): string | null
}

/** Collects what answers set. A cookie of another host is another cookie, whatever its name. */
export function createCookieSetters(): CookieSetters {
  const setters = new Map<string, string>()
  const keyOf = ({ name, domain }: SetCookie): string => JSON.stringify([name, domain])
  return {
    add(address, lines) {
      for (const line of lines) {
        const cookie = readSetCookie(line, new URL(address).hostname)
        if (cookie) setters.set(keyOf(cookie), withoutQuery(address))
      }
    },
    setterOf: cookie => setters.get(keyOf(cookie)) ?? null,
  }
}

/** Reads one `Set-Cookie` line; null where browsers refuse it, as one for a host that is not above its own. */
function readSetCookie(line: string, host: string): SetCookie | null {
  const [pair = '', ...attributes] = line.split(';').map(part => part.trim())
  const equals = pair.indexOf('=')
  const name = pair.slice(0, Math.max(equals, 0)).trim()
  // The last one counts, and an empty one says nothing.
  const given = attributes.findLast(attribute => /^domain\s*=/i.test(attribute))
  const domain = (given ?? '')
    .replace(/^[^=]*=?\s*\.?/, '')
    .trim()
    .toLowerCase()
  if (!domain) return { name, domain: host }
  // An address of numbers, or a name of one part, has no hosts below it.
  if (domain === host && /^[^.]*$|^[\d.]+$|:/.test(host)) return { name, domain: host }
  return reaches(domain, host) ? { name, domain: `.${domain}` } : null
}

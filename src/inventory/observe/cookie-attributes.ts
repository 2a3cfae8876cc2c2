/** What a text that writes a cookie says of it. */
export interface CookieAttributes {
  /** How long it is kept: 0 for the session, less where it is removed. */
  readonly seconds: number
  /** Without a dot before it; empty: the page's own host alone. */
  readonly domain: string
  /** Empty: where the page is. */
  readonly path: string
}

/** Browsers keep no cookie for longer: 400 days. */
const LONGEST = 34_560_000

/** Reads the attributes of a cookie, as the hooks note them: without its value. */
export function cookieAttributes(attributes: string, now: number): CookieAttributes {
  const given = new Map(
    attributes
      .split(';')
      .slice(1)
      .map(part => {
        const [name = '', ...rest] = part.split('=')
        return [name.trim().toLowerCase(), rest.join('=').trim()] as const
      }),
  )
  const age = given.get('max-age')
  const expires = Date.parse(given.get('expires') ?? '')
  const seconds = /^-?\d+$/.test(age ?? '')
    ? Number(age) || -1
    : Number.isNaN(expires)
      ? 0
      : Math.round((expires - now) / 1000) || -1
  return {
    seconds: Math.min(seconds, LONGEST),
    domain: (given.get('domain') ?? '').replace(/^\./, '').toLowerCase(),
    path: given.get('path') ?? '',
  }
}

import { cookieIn } from './cookie-in.ts'
import { read } from './natives.ts'

export interface CookieOptions {
  /** How long it stays, in milliseconds. */
  readonly maxAgeMs: number
  /** Also sent to the hosts below this one. Default: this host alone. */
  readonly domain?: string
}

/** A cookie's value; undefined where there is none, cookies are refused, or two of that name differ. Never throws. */
export function readCookie(name: string): string | undefined {
  return cookieIn(cookieText(), name)
}

/** Writes a cookie for the whole site, its value as it stands. Never throws; says whether it now reads as written. */
export function writeCookie(name: string, value: string, { maxAgeMs, domain }: CookieOptions): boolean {
  const seconds = Math.floor(maxAgeMs / 1000)
  setCookie(
    `${name}=${value};Path=/;Max-Age=${seconds};SameSite=Lax${domain ? `;Domain=${domain}` : ''}${location.protocol === 'https:' ? ';Secure' : ''}`,
  )
  return readCookie(name) === value
}

/** All cookies that scripts can see here. Never throws. */
export function cookieText(): string {
  try {
    return read('cookie')
  } catch {
    // A sandboxed frame has no cookies.
    return ''
  }
}

/** Hands a cookie with its attributes to the browser, whatever page content shadows `document.cookie`. Never throws. */
export function setCookie(text: string): void {
  try {
    Reflect.set(Document.prototype, 'cookie', text, document)
  } catch {
    // A sandboxed frame has no cookies.
  }
}

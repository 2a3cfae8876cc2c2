import { cookieIn } from './cookie-in.ts'
import { read } from './natives.ts'

/** A cookie's value; undefined where there is none, cookies are refused, or two of that name differ. Never throws. */
export function readCookie(name: string): string | undefined {
  return cookieIn(cookieText(), name)
}

/**
 * Writes a cookie for the whole site, its value as it stands. Never throws; says whether it now reads as written.
 * @param maxAgeMs how long it stays, in milliseconds.
 */
export function writeCookie(name: string, value: string, maxAgeMs: number): boolean {
  const seconds = Math.floor(maxAgeMs / 1000)
  const secure = location.protocol === 'https:' ? ';Secure' : ''
  setCookie(`${name}=${value};Path=/;Max-Age=${seconds};SameSite=Lax${secure}`)
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

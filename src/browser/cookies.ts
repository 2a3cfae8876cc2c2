import { cookieIn } from './cookie-in.ts'
import { read } from './natives.ts'

/** The record; undefined where there is none, cookies are refused, or two of its name differ. Never throws. */
export function readRecord(): string | undefined {
  return cookieIn(cookieText())
}

/**
 * Writes the record for the whole site, as it stands. Never throws; says whether it now reads as written, and is alone.
 * @param maxAgeMs how long it stays, in milliseconds.
 * @param isShared whether for all hosts of the widest domain that the browser accepts. That is found by trying: which
 * names are open to everybody, as `org.uk` is, changes all the time, and only the browser knows.
 */
export function writeRecord(value: string, maxAgeMs: number, isShared?: boolean): boolean {
  const seconds = Math.floor(maxAgeMs / 1000)
  const secure = location.protocol === 'https:' ? ';Secure' : ''
  const labels = isShared ? location.hostname.split('.') : []
  const domains = labels.map((_, index) => `;Domain=${labels.slice(~index).join('.')}`)
  for (const domain of [...domains, '']) {
    setCookie(`latchkey=${value};Path=/;Max-Age=${seconds};SameSite=Lax${secure}${domain}`)
    if (readRecord() === value) break
  }
  return readRecord() === value && isAlone()
}

/** Whether there is one record at most: another may stand on another domain. Never throws. */
export function isAlone(): boolean {
  return !/latchkey=.*; latchkey=/.test(cookieText())
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

/** Names of the cookies that scripts can see here, as they are stored, each once. Never throws. */
export function listCookieNames(): string[] {
  const names = cookieText().split(/; ?/)
  return [...new Set(names.map(pair => pair.replace(/=.*/s, '')))].filter(name => name)
}

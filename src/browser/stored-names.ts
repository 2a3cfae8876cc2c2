import type { EntryType } from '../manifest/types.ts'
import { listCookieNames } from './cookies.ts'

const listAtOnce = (type: EntryType): string[] =>
  type === 'cookie' ? listCookieNames() : Object.keys(window[type as 'localStorage'])

/** The names of a type that the browser lists at once; none where it refuses to say. Never throws. */
export function namesAtOnce(type: 'cookie' | 'localStorage' | 'sessionStorage'): string[] {
  try {
    return listAtOnce(type)
  } catch {
    return []
  }
}

/** The names of any type that are stored here; none where the browser refuses to say. Never rejects. */
export async function storedNames(type: EntryType): Promise<string[]> {
  try {
    // Asked without an origin, Chromium rejects twice.
    if (origin === 'null') return []
    if (type === 'indexedDB') return (await indexedDB.databases()).map(({ name }) => name as string)
    return type === 'cacheStorage' ? await caches.keys() : listAtOnce(type)
  } catch {
    return []
  }
}

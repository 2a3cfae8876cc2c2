import type { EntryType } from '../manifest/types.ts'
import { listCookieNames } from './cookies.ts'

/** The names of one type that are stored here; none where the browser refuses to say. Never rejects. */
export async function storedNames(type: EntryType): Promise<string[]> {
  try {
    if (type === 'cookie') return listCookieNames()
    // Asked without an origin, Chromium rejects twice.
    if (origin === 'null') return []
    if (type === 'indexedDB') return (await indexedDB.databases()).map(({ name }) => name as string)
    return type === 'cacheStorage' ? await caches.keys() : Object.keys(window[type as 'localStorage'])
  } catch {
    return []
  }
}

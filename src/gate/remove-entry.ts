import { expireCookie } from '../browser/expire-cookie.ts'
import { namesAtOnce } from '../browser/stored-names.ts'
import { text } from '../manifest/text.ts'
import type { RefusedEntry } from './refused-entries.ts'

/** Databases that go as soon as nobody holds them open: asked for once, however often somebody looks. */
const pending = new Map<string, Promise<boolean>>()

/**
 * Removes an entry and says whether it is gone: at once for cookies and web storage, else when the browser knows. Never
 * throws, and never rejects.
 * @param isPartitioned whether to look for a partitioned cookie of the name too, whatever its row says.
 */
export function removeEntry(entry: RefusedEntry, isPartitioned = false): boolean | Promise<boolean> {
  const { name, type, row, registration } = entry
  const { path, domain, partitioned } = row.place
  try {
    if (type === 'cookie') {
      expireCookie(name, {
        path: text(path),
        domain: text(domain),
        partitioned: isPartitioned || partitioned === true,
      })
    } else if (type === 'indexedDB') return deleteDatabase(name)
    else if (type === 'cacheStorage') return settled(caches.delete(name))
    else if (type === 'serviceWorker') return settled(registration?.unregister())
    else window[type as 'localStorage'].removeItem(name)
    return !namesAtOnce(type as 'cookie').includes(name)
  } catch {
    // The browser refuses storage, or page content shadows it.
    return false
  }
}

function settled(removal: Promise<boolean> | undefined): Promise<boolean> {
  return Promise.resolve(removal).then(
    isGone => isGone === true,
    () => false,
  )
}

function deleteDatabase(name: string): Promise<boolean> {
  const removal =
    pending.get(name) ??
    new Promise<boolean>(resolve => {
      const request = indexedDB.deleteDatabase(name)
      const end = (isGone: boolean): void => {
        pending.delete(name)
        resolve(isGone)
      }
      request.onsuccess = () => end(true)
      request.onerror = () => end(false)
      // It still goes, once it is closed.
      request.onblocked = () => resolve(false)
    })
  pending.set(name, removal)
  return removal
}

import { listCookieNames } from '../browser/cookies.ts'
import { expireCookie } from '../browser/expire-cookie.ts'
import { storageNames } from '../browser/storage-names.ts'
import type { Choice } from '../choice/types.ts'
import type { NameOwners } from '../manifest/name-owners.ts'
import { text } from '../manifest/text.ts'
import type { EntryType } from '../manifest/types.ts'
import type { Visit } from '../visit.ts'
import { leftovers, type Leftover } from './leftovers.ts'

/**
 * Removes declared cookies and storage entries that are not allowed now, and notes which it removed; databases and
 * caches follow as soon as the browser has listed them.
 */
export function sweep(
  owners: NameOwners,
  { allows }: Pick<Choice, 'allows'>,
  note: Visit['note'] = () => {},
): string[] {
  const removed: string[] = []
  const clear = (
    type: EntryType,
    names: readonly string[],
    remove: (name: string, row: Leftover['row']) => unknown,
  ): void => {
    for (const { name, row, id } of leftovers({ ...owners, allows }, type, names)) {
      remove(name, row)
      removed.push(name)
      note({ what: type, url: name, id, why: 'not allowed yet', outcome: 'removed', who: null })
    }
  }

  clear('cookie', listCookieNames(), (name, { place }) =>
    expireCookie(name, {
      path: text(place.path),
      domain: text(place.domain),
      partitioned: place.partitioned === true,
    }),
  )
  for (const type of ['localStorage', 'sessionStorage'] as const) {
    clear(type, storageNames(type), name => window[type].removeItem(name))
  }
  void listed(() => indexedDB.databases().then(all => all.map(({ name }) => name ?? ''))).then(names =>
    clear('indexedDB', names, name => indexedDB.deleteDatabase(name)),
  )
  void listed(() => caches.keys()).then(names => clear('cacheStorage', names, name => caches.delete(name)))
  return removed
}

/** A list that the browser may not have, or may refuse: asked without an origin, Chromium rejects twice. */
async function listed(list: () => Promise<string[]>): Promise<string[]> {
  try {
    return origin === 'null' ? [] : await list()
  } catch {
    return []
  }
}

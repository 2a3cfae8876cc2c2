import { expireCookie, listCookieNames } from '../browser/expire-cookie.ts'
import type { Choice } from '../choice/types.ts'
import type { DeclaredName } from '../manifest/declared.ts'
import type { NameOwners } from '../manifest/name-owners.ts'
import { text } from '../manifest/text.ts'
import type { EntryType } from '../manifest/types.ts'

/**
 * Removes declared cookies and storage entries that are not allowed now, and says which it removed. Names that nobody
 * declared are left alone, since they may be the site's own, and so are rows with a fault: what is lost to a slip in
 * the manifest cannot be put back.
 */
export function sweep(owners: NameOwners, { allows }: Pick<Choice, 'allows'>): string[] {
  const removed: string[] = []
  const clear = (
    type: EntryType,
    names: readonly string[],
    remove: (name: string, row: DeclaredName) => void,
  ): void => {
    for (const name of names) {
      const row = owners.namesOf(name, type).find(({ category }) => category)
      const id = row && (row.service ?? row.category)
      if (!id || allows(id) || name === 'latchkey') continue
      remove(name, row)
      removed.push(name)
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
    try {
      const storage = window[type]
      const names = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
      clear(type, names, name => storage.removeItem(name))
    } catch {
      // Storage is refused here, so nothing is in it.
    }
  }
  return removed
}

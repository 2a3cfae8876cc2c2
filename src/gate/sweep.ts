import { expireCookie } from '../browser/expire-cookie.ts'
import { namesAtOnce, storedNames } from '../browser/stored-names.ts'
import type { Choice } from '../choice/types.ts'
import type { DeclaredName } from '../manifest/declared.ts'
import type { NameOwners } from '../manifest/name-owners.ts'
import { text } from '../manifest/text.ts'
import type { EntryType } from '../manifest/types.ts'
import type { Visit } from '../visit.ts'

/**
 * Removes declared cookies and storage entries that are not allowed now, and notes which it removed; databases and
 * caches follow as soon as the browser has listed them. Names that nobody declared are left alone, since they may be the
 * site's own, and so are rows with a fault: what is lost to a slip in the manifest cannot be put back.
 */
export function sweep(
  { namesOf }: NameOwners,
  { allows }: Pick<Choice, 'allows'>,
  note: Visit['note'] = () => {},
): string[] {
  const removed: string[] = []
  const clear = (
    type: EntryType,
    names: readonly string[],
    remove: (name: string, row: DeclaredName) => unknown,
  ): void => {
    for (const name of names) {
      const row = namesOf(name, type).find(({ category }) => category)
      const id = row && (row.service ?? row.category)
      if (!id || allows(id) || /^latchkey(-log)?$/.test(name)) continue
      remove(name, row)
      removed.push(name)
      note({ what: type, url: name, id, why: 'not allowed yet', outcome: 'removed', who: null })
    }
  }

  clear('cookie', namesAtOnce('cookie'), (name, { place }) =>
    expireCookie(name, {
      path: text(place.path),
      domain: text(place.domain),
      partitioned: place.partitioned === true,
    }),
  )
  for (const type of ['localStorage', 'sessionStorage'] as const) {
    clear(type, namesAtOnce(type), name => window[type].removeItem(name))
  }
  void storedNames('indexedDB').then(names =>
    clear('indexedDB', names, name => indexedDB.deleteDatabase(name)),
  )
  void storedNames('cacheStorage').then(names => clear('cacheStorage', names, name => caches.delete(name)))
  return removed
}

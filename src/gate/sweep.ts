import { storedNames } from '../browser/stored-names.ts'
import type { Choice } from '../choice/types.ts'
import type { NameOwners } from '../manifest/name-owners.ts'
import type { EntryType } from '../manifest/types.ts'
import type { Visit } from '../visit.ts'
import { refusedAmong, refusedAtOnce, type RefusedEntry } from './refused-entries.ts'
import { removeEntry } from './remove-entry.ts'

/**
 * Removes declared cookies and storage entries that are not allowed now, and notes which it removed; databases and
 * caches follow as soon as the browser has listed them. It does not look whether they are gone.
 */
export function sweep(
  { namesOf }: NameOwners,
  { allows }: Pick<Choice, 'allows'>,
  note: Visit['note'] = () => {},
): string[] {
  const rules = { namesOf, allows }
  const removed: string[] = []
  const clear = (entries: readonly RefusedEntry[]): void => {
    for (const entry of entries) {
      void removeEntry(entry)
      removed.push(entry.name)
      noteRemoved(entry, note)
    }
  }
  for (const type of ['cookie', 'localStorage', 'sessionStorage'] as const) clear(refusedAtOnce(type, rules))
  for (const type of ['indexedDB', 'cacheStorage'] as EntryType[]) {
    void storedNames(type).then(names => clear(refusedAmong(names, type, rules)))
  }
  return removed
}

/** Notes that an entry was stored and had to go. */
export function noteRemoved({ type, name, id }: RefusedEntry, note: Visit['note']): void {
  note({ what: type, url: name, id, why: 'not allowed yet', outcome: 'removed', who: null })
}

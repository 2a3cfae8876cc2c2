import type { EntryType } from '../manifest/types.ts'
import type { Judge } from './judge.ts'
import { failingDatabase } from './failing-database.ts'
import { plain, type Patch, type Realm } from './patch.ts'

/** What the storage guard works with. */
export interface StorageGuardOptions {
  readonly judge: Judge
  /** Is told of each write that was refused. */
  readonly onRefuse: (type: EntryType, name: string, id: string) => void
}

/** Refuses to store names that are not allowed. Writes are lost in silence, a database says that it cannot be opened. */
export function guardStorage(realm: Realm, patch: Patch, { judge, onRefuse }: StorageGuardOptions): void {
  // Who writes, by what, what it writes, and what it answers where it is refused.
  for (const [owner, member, kind, answer] of [
    ['Document', /^cookie$/, 'cookie', () => {}],
    ['CookieStore', /^set$/, 'cookie', () => Promise.resolve()],
    ['Storage', /^setItem$/, 'localStorage', () => {}],
    ['CacheStorage', /^open$/, 'cacheStorage', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['IDBFactory', /^open$/, 'indexedDB', failingDatabase],
  ] as const) {
    patch(owner, member, (native, self, given) => {
      let name: string | undefined = plain(given[0])
      // A cookie store takes a name, or an object with one: which may answer otherwise when it is asked again.
      if (owner === 'CookieStore' && Object(given[0]) === given[0] && !given[1]) {
        name = plain(given[0].name)
        given[0] = Object.create(given[0] as object, { name: { value: name } })
      } else given[0] = name
      let type: EntryType = kind
      let id: string | undefined
      let attributes
      try {
        name = String(name)
        if (self === realm.sessionStorage) type = 'sessionStorage'
        if (owner === 'Document') {
          attributes = name.replace(/=[^;]*/, '=')
          // What removes a cookie stores nothing. Its name ends at the first of these, whatever follows.
          name = /^[^=]*=;.*(age|expires)=/i.test(name) ? '' : name.replace(/[=;].*/s, '').trim()
        }
        if (name) {
          id = judge.name(name, type)
          judge.sights.see([type, name, id, attributes], realm)
        }
      } catch {
        // The native function then fails in its own way.
      }
      if (id === undefined) return Reflect.apply(native, self, given) as unknown
      onRefuse(type, name as string, id)
      return answer(self as IDBFactory)
    })
  }
}

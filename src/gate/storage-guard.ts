import type { EntryType } from '../manifest/types.ts'
import type { Judge } from './judge.ts'
import { plain, type Patch, type Realm } from './patch.ts'

/** What the storage guard works with. */
export interface StorageGuardOptions {
  readonly judge: Judge
  /** Is told of each write that was refused. */
  readonly onRefuse: (type: EntryType, name: string, id: string) => void
}

/** One way to write: who has it, what it writes, and what it answers where it is refused. */
interface Way {
  readonly owner: string
  readonly typeOf: (self: unknown) => EntryType
  readonly answer: (self: IDBFactory) => unknown
}

/** Refuses to store names that are not allowed. Writes are lost in silence, a database says that it cannot be opened. */
export function guardStorage(realm: Realm, patch: Patch, { judge, onRefuse }: StorageGuardOptions): void {
  const guard = (member: RegExp, { owner, typeOf, answer }: Way): void =>
    patch(owner, member, (native, self, given) => {
      // A cookie store takes a name, or an object with one.
      if (given.length) given[0] = owner === 'CookieStore' ? given[0] : plain(given[0])
      const first = (given[0]?.name ?? given[0]) as string
      const type = typeOf(self)
      const isText = owner === 'Document'
      const name = isText
        ? String(first)
            .replace(/[=;][\s\S]*/, '')
            .trim()
        : first
      // What removes a cookie stores nothing.
      const isRemoval = isText && /; *max-age=[0-]/i.test(first)
      const id = given.length && !isRemoval ? judge.name(String(name), type) : undefined
      if (id === undefined) return Reflect.apply(native, self, given) as unknown
      onRefuse(type, name, id)
      return answer(self as IDBFactory)
    })

  const nothing = (): void => {}
  guard(/^cookie$/, { owner: 'Document', typeOf: () => 'cookie', answer: nothing })
  guard(/^set$/, { owner: 'CookieStore', typeOf: () => 'cookie', answer: () => Promise.resolve() })
  guard(/^setItem$/, {
    owner: 'Storage',
    typeOf: self => (self === realm.sessionStorage ? 'sessionStorage' : 'localStorage'),
    answer: nothing,
  })
  guard(/^open$/, {
    owner: 'CacheStorage',
    typeOf: () => 'cacheStorage',
    answer: () => Promise.reject(new TypeError('Failed to fetch')),
  })
  guard(/^open$/, {
    owner: 'IDBFactory',
    typeOf: () => 'indexedDB',
    answer(self) {
      // A real request that nothing comes of; its success is told as a failure.
      const request = self.deleteDatabase('latchkey')
      request.addEventListener('success', event => {
        event.stopImmediatePropagation()
        request.dispatchEvent(new Event('error'))
      })
      return request
    },
  })
}

import type { Decision } from '../choice/types.ts'
import type { Latchkey } from '../latchkey.ts'
import { followLatchkey, runningLatchkey } from './running-latchkey.ts'
import type { Site } from './site.ts'
import { createStore, type Store } from './store.ts'

/** The Latchkey that runs in this page; null on a server, and as long as none runs. */
export const latchkeyStore: Store<Latchkey | null> = createStore<Latchkey | null>({
  get: runningLatchkey,
  first: () => null,
  follow: changed => followLatchkey(() => changed()),
})

/** What the visitor has decided. Where no Latchkey runs nothing is allowed. */
export function createDecisionStore({ first, unknown }: Site): Store<Decision> {
  return createStore<Decision>({
    get: () => runningLatchkey()?.decision ?? unknown,
    first: () => first,
    follow: changed => followLatchkey(() => changed()),
  })
}

import { useLayoutEffect, useReducer } from 'preact/hooks'
import type { Store } from '../headless/store.ts'

/**
 * Follows a store. Preact does not say whether it takes over what a server rendered, so each component begins with the
 * value of the server; what holds in the page follows before anything is painted.
 */
export function useStore<Value>(store: Store<Value>): Value {
  const [seen, look] = useReducer<Seen<Value>, void>(
    before => {
      const value = store.get()
      return before.store === store && before.value === value ? before : { store, value }
    },
    { store, value: store.first() },
  )
  useLayoutEffect(() => {
    look()
    return store.subscribe(() => look())
  }, [store])
  return seen.store === store ? seen.value : store.get()
}

interface Seen<Value> {
  readonly store: Store<Value>
  readonly value: Value
}

import { useSyncExternalStore } from 'react'
import type { Store } from '../headless/store.ts'

/** Follows a store. While React takes over what a server rendered, the value is that of the server. */
export function useStore<Value>({ subscribe, get, first }: Store<Value>): Value {
  return useSyncExternalStore(subscribe, get, first)
}

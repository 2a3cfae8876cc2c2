import { atMost } from '../browser/at-most.ts'
import { listen } from '../browser/listen.ts'
import { storedNames } from '../browser/stored-names.ts'
import { LISTED_TYPES } from '../manifest/read-manifest.ts'
import type { EntryType } from '../manifest/types.ts'
import type { Judge } from './judge.ts'

/** How often is looked after something tried to write what it may not, and how long between, in milliseconds. */
const LOOKS = 6
const BETWEEN = 500

/**
 * Looks for what slipped past the guard into storage: at once and a second later, when the page is shown or hidden,
 * when the browser tells that a cookie changed, and for some seconds after a write was refused.
 * @param sweep removes it.
 * @returns the function to call after a write was refused.
 */
export function watchLeftovers(
  judge: Judge,
  sweep: () => void,
  keep: (stop: () => void) => void,
): () => void {
  let looks = 3
  const look = (): void => {
    for (const type of LISTED_TYPES as EntryType[]) {
      void storedNames(type).then(names => names.some(name => judge.name(name, type)) && sweep())
    }
  }
  const poll = (): void => {
    look()
    if (--looks > 0) setTimeout(poll, BETWEEN)
  }
  poll()
  const { cookieStore } = globalThis as { readonly cookieStore?: EventTarget }
  keep(listen('visibilitychange', look))
  if (cookieStore) keep(listen('change', atMost(look, keep), cookieStore))
  keep(() => (looks = 0))
  return () => {
    if (looks <= 0) setTimeout(poll, BETWEEN)
    looks = LOOKS
  }
}

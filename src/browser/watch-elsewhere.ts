import { atMost } from './at-most.ts'
import { listen } from './listen.ts'

/** Firefox tells of what is stored before a changed cookie can be read in another tab. In milliseconds. */
const LATER = 400

/**
 * Calls back when the record may have been changed elsewhere: by another tab, of which a changed cookie tells or what is
 * stored beside it, or by another host of the site, which shows at the next focus.
 * @returns the function to call after a decision here: two tabs that decide at the same moment may store the same beside
 * it, of which neither is told.
 */
export function watchElsewhere(callback: () => void, keep: (stop: () => void) => void): () => void {
  const { cookieStore } = globalThis as { readonly cookieStore?: EventTarget }
  let timer: unknown
  const again = (): void => {
    callback()
    clearTimeout(timer as number)
    timer = setTimeout(callback, LATER)
  }
  keep(listen('storage', again))
  keep(() => clearTimeout(timer as number))
  for (const type of ['focus', 'visibilitychange']) keep(listen(type, callback))
  // A page may write cookies by the thousand.
  if (cookieStore) keep(listen('change', atMost(callback, keep), cookieStore))
  return again
}

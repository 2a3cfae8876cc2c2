import { listen } from './listen.ts'

/**
 * Calls back when the record may have been changed elsewhere: by another tab, of which a changed cookie tells or what is
 * stored beside it, or by another host of the site, which shows at the next focus.
 */
export function watchElsewhere(callback: () => void, keep: (stop: () => void) => void): void {
  const { cookieStore } = globalThis as { readonly cookieStore?: EventTarget }
  for (const type of ['focus', 'storage', 'visibilitychange']) keep(listen(type, callback))
  if (cookieStore) keep(listen('change', callback, cookieStore))
}

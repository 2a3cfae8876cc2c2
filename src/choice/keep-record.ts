import { optionOf } from '../manifest/option-of.ts'
import { OWN_PATH } from '../manifest/own-path.ts'
import { text } from '../manifest/text.ts'
import type { Decision } from './types.ts'

/** For how long after a decision the server is asked, in milliseconds: it may give the cookie its whole lifetime. */
const FRESH = 120_000

/**
 * Asks the site's server to set the record once more by HTTP, where the manifest names a path for that: some browsers end
 * what scripts have stored after a few days. Nobody waits for the answer, and nothing depends on it.
 * @see https://webkit.org/tracking-prevention/
 */
export function keepRecord(manifest: unknown, { time }: Pick<Decision, 'time'>): void {
  const path = text(optionOf(manifest, 'keep'))
  if (!OWN_PATH.test(path) || time === null || Date.now() - time >= FRESH) return
  // By POST: a link from elsewhere must not be able to ask for it.
  fetch(location.origin + path, {
    method: 'POST',
    mode: 'same-origin',
    redirect: 'error',
    keepalive: true,
  }).catch(() => {})
}

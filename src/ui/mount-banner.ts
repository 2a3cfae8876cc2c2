import { adoptStyle } from '../browser/adopt-style.ts'
import { read } from '../browser/natives.ts'
import type { Visit } from '../visit.ts'
import { attachBanner } from './attach-banner.ts'
import { makeBanner } from './make-banner.ts'
import css from './banner.css?inline'

/**
 * Puts the banner at the start of the page where none was rendered ahead, and makes it work.
 * @returns the function that takes it away.
 */
export async function mountBanner(visit: Visit): Promise<() => void> {
  const made = await makeBanner(visit)
  if (!made) return () => {}
  adoptStyle(css, visit.nonce)
  read('body').prepend(made.element)
  return attachBanner(made.choice, made.element)
}

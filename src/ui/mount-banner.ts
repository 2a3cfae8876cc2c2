import { adoptStyle } from '../browser/adopt-style.ts'
import { native, read } from '../browser/natives.ts'
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
  const { element, choice } = made
  // It comes late: what the visitor already reads or works in must not move.
  if (element.dataset.layout === 'flow' && isInUse()) element.dataset.layout = 'bottom'
  adoptStyle(css, visit.nonce)
  read('body').prepend(element)
  return attachBanner(choice, element)
}

/** Whether the visitor has gone on from the top of the page: by scrolling, to where its address leads, or by focus. */
function isInUse(): unknown {
  const focused = read('activeElement')?.localName ?? 'body'
  return scrollY > 0 || native('querySelector')(':target') || !/^(body|html)$/.test(focused)
}

import { answerWithin } from './answer-within.ts'
import type { DrivenPage } from './driven-browser.ts'

/** What browsers tell a page that is left, in their order. */
const LEAVE = `(() => {
  const own = (name, value) => Object.defineProperty(document, name, { get: () => value, configurable: true })
  dispatchEvent(new Event('beforeunload', { cancelable: true }))
  dispatchEvent(new PageTransitionEvent('pagehide'))
  own('visibilityState', 'hidden')
  own('hidden', true)
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
  dispatchEvent(new Event('unload'))
})()`

/** How long a frame may take for it, in milliseconds. */
const PATIENCE = 2000

/**
 * Tells a page and its frames that they are being left, while they are there still. Browsers send what a page asks for in
 * its last moment, and tell nobody who drives them: this way it is seen, with what is kept and by whom.
 */
export async function tellOfLeaving(page: DrivenPage): Promise<void> {
  await Promise.all(page.frames().map(frame => answerWithin(frame.evaluate(LEAVE), PATIENCE)))
}

import { read } from './natives.ts'

/** Whether the browser renders this page ahead, and nobody sees it yet. */
export function isPrerendering(): boolean {
  return read('prerendering' as 'hidden') === true
}

/** Calls back when somebody sees a page that was rendered ahead: the event is the document's, and does not bubble. */
export function whenSeen(callback: () => void): void {
  addEventListener('prerenderingchange', callback, { once: true, capture: true })
}

/**
 * Calls back at DOMContentLoaded, at once where that has come; where the page is rendered ahead, not before somebody
 * sees it. The state of the document does not tell: deferred scripts and modules run in between.
 */
export function whenReady(callback: () => void): void {
  if (isPrerendering()) whenSeen(() => whenReady(callback))
  else if (performance.timing.domContentLoadedEventStart) callback()
  else addEventListener('DOMContentLoaded', callback, { once: true })
}

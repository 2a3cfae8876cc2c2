import { read } from './natives.ts'

/** Whether the browser renders this page ahead, and nobody sees it yet. */
export const isPrerendering = (): boolean => read('prerendering' as 'hidden')

/** Calls back when somebody sees a page that was rendered ahead: the event is the document's, and does not bubble. */
export function whenSeen(callback: () => void): void {
  addEventListener('prerenderingchange', callback, { once: true, capture: true })
}

/** Whether the browser still reads the HTML of this page. */
export const isParsing = (): boolean => read('readyState') === 'loading'

/**
 * Calls back at DOMContentLoaded, at once where that has come; where the page is rendered ahead, not before somebody
 * sees it. The state of the document does not tell: deferred scripts and modules run in between. Nor does the time of the
 * event: in one new tab of several hundred, Firefox has all times of the blank page before (1 for each) stand there while a
 * page is being parsed.
 */
export function whenReady(callback: () => void): void {
  if (isPrerendering()) whenSeen(() => whenReady(callback))
  else if (isParsing() || performance.timing.domContentLoadedEventStart < performance.timing.domInteractive)
    addEventListener('DOMContentLoaded', callback, { once: true })
  else callback()
}

/**
 * Calls back at DOMContentLoaded, at once where that has come. The state of the document does not tell: deferred scripts
 * and modules run in between.
 */
export function whenReady(callback: () => void): void {
  if (performance.timing.domContentLoadedEventStart) callback()
  else addEventListener('DOMContentLoaded', callback, { once: true })
}

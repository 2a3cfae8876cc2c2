/** Whether the browser renders this page ahead, and nobody sees it yet. */
export function isPrerendering(): boolean {
  return (document as { readonly prerendering?: unknown }).prerendering === true
}

/**
 * Calls back at DOMContentLoaded, at once where that has come; where the page is rendered ahead, not before somebody
 * sees it. The state of the document does not tell: deferred scripts and modules run in between.
 */
export function whenReady(callback: () => void): void {
  if (isPrerendering())
    document.addEventListener('prerenderingchange', () => whenReady(callback), { once: true })
  else if (performance.timing.domContentLoadedEventStart) callback()
  else addEventListener('DOMContentLoaded', callback, { once: true })
}

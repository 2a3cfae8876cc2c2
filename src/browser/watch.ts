/**
 * Calls back after nodes were added to the page, however many at once.
 * @returns the function that stops it.
 */
export function watch(callback: () => void): () => void {
  let timer: unknown
  const observer = new MutationObserver(() => {
    timer =
      timer ||
      setTimeout(() => {
        timer = 0
        callback()
      })
  })
  observer.observe(document, { childList: true, subtree: true })
  return () => observer.disconnect()
}

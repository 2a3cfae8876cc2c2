/**
 * Calls back after nodes were added to the page, however many at once, and when it is parsed.
 * @returns the function that stops it.
 */
export function watch(callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined
      callback()
    })
  })
  observer.observe(document, { childList: true, subtree: true })
  addEventListener('DOMContentLoaded', callback)
  return () => {
    observer.disconnect()
    clearTimeout(timer)
    removeEventListener('DOMContentLoaded', callback)
  }
}

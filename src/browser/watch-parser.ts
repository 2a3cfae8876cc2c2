import { whenReady } from './when-ready.ts'

/**
 * Tells what the parser adds, before a script among it runs, until the page is parsed.
 * @returns the function that stops it.
 */
export function watchParser(callback: (records: MutationRecord[]) => void): () => void {
  const observer = new MutationObserver(callback)
  observer.observe(document, { childList: true, subtree: true })
  whenReady(() => {
    // A page without scripts is parsed before anything was given.
    callback(observer.takeRecords())
    observer.disconnect()
  })
  return () => observer.disconnect()
}

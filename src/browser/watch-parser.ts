import { whenReady } from './when-ready.ts'

/**
 * Gives the elements that the parser adds, before a script among them runs, until the page is parsed.
 * @returns the function that stops it.
 */
export function watchParser(callback: (elements: Element[]) => void): () => void {
  const give = (records: MutationRecord[]): void =>
    callback(
      records
        .flatMap(({ addedNodes }) => [...addedNodes])
        .filter((node): node is Element => node.nodeType === 1),
    )
  const observer = new MutationObserver(give)
  observer.observe(document, { childList: true, subtree: true })
  whenReady(() => {
    // A page without scripts is parsed before anything was given.
    give(observer.takeRecords())
    observer.disconnect()
  })
  return () => observer.disconnect()
}

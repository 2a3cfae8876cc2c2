import { whenReady } from './when-ready.ts'

/**
 * Gives the elements that the parser adds, before a script among them runs, until the page is parsed.
 * @returns the function that stops it.
 */
export function watchParser(callback: (elements: Element[]) => void): () => void {
  const observer = new MutationObserver(records =>
    callback(
      records
        .flatMap(({ addedNodes }) => [...addedNodes])
        .filter((node): node is Element => node.nodeType === 1),
    ),
  )
  const stop = (): void => observer.disconnect()
  observer.observe(document, { childList: true, subtree: true })
  whenReady(stop)
  return stop
}

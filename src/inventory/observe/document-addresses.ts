import { bare } from './stack.ts'

/**
 * The addresses by which the scripts in this document are known: that from which it was fetched, whatever
 * `history.pushState` has made of it since, and that of now.
 */
export function documentAddresses(): string[] {
  const now = bare(location.href)
  try {
    const [entry] = performance.getEntriesByType('navigation')
    return entry ? [bare(entry.name), now] : [now]
  } catch {
    // Whatever the page has put there.
    return [now]
  }
}

import { scriptUrl } from '../browser/policy.ts'
import { ADDRESSES, type Marked } from './marked.ts'
import { swap } from './swap.ts'

/**
 * Gives an element the addresses that it was marked with, and the browser loads it as newly inserted.
 * @returns the function that makes it a placeholder again.
 */
export function openAddresses(element: Element, { addresses }: Marked): () => void {
  const before = ADDRESSES.map(name => [name, element.getAttribute(name)] as const)
  const set = (values: readonly (readonly [string, string | null])[]): void => {
    swap(element, () => {
      for (const [name, value] of values) {
        if (value === null) element.removeAttribute(name)
        // Under Trusted Types an `embed` or `object` takes no string.
        else element.setAttribute(name, /^[eo]/.test(element.localName) ? scriptUrl(value) : value)
      }
    })
    // Media looks for its sources again only when told.
    element.closest<HTMLMediaElement>('video,audio')?.load()
  }
  set(addresses)
  return () => set(before)
}

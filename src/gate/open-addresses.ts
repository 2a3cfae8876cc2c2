import { scriptUrl } from '../browser/policy.ts'
import { ADDRESSES } from './marked.ts'
import { takeOut } from './take-out.ts'

/**
 * Gives an element the addresses that it was marked with, and the browser loads it as newly inserted.
 * @returns the function that makes it a placeholder again.
 */
export function openAddresses(element: HTMLElement): () => void {
  const set = (valueOf: (name: string) => string | null): void => {
    const putBack = takeOut(element)
    for (const name of ADDRESSES) {
      const value = valueOf(name)
      if (value === null) element.removeAttribute(name)
      // Under Trusted Types an `embed` or `object` takes no string.
      else element.setAttribute(name, /^[eo]/.test(element.localName) ? scriptUrl(value) : value)
    }
    putBack()
    // Media looks for its sources again only when told.
    element.closest<HTMLMediaElement>('video,audio')?.load()
  }
  const before = element.cloneNode() as HTMLElement
  set(name => element.getAttribute('data-' + name) ?? before.getAttribute(name))
  return () => set(name => before.getAttribute(name))
}

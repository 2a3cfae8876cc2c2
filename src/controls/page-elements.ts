import { native } from '../browser/natives.ts'

/** Which of our elements it is. */
export type ElementKind = 'annex' | 'recipients' | 'notice' | 'settings'

/**
 * Finds our elements, by tag or, since editors strip unknown tags, by class.
 * @returns the function that looks for new ones.
 */
export function findElements(mount: (kind: ElementKind, element: Element) => void): () => void {
  const seen = new WeakSet<Element>()
  return () => {
    for (const kind of ['annex', 'recipients', 'notice', 'settings'] as const) {
      for (const element of native('querySelectorAll')(`latchkey-${kind},.latchkey-${kind}`)) {
        if (!seen.has(element)) mount(kind, element)
        seen.add(element)
      }
    }
  }
}

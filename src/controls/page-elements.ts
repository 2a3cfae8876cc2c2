import { native } from '../browser/natives.ts'

const KINDS = ['annex', 'recipients', 'notice', 'settings'] as const

/** Which of our elements it is. */
export type ElementKind = (typeof KINDS)[number]

type Enter = (element: Element) => void

/** Our custom elements stay with the page for good; what they do when they come in can change. */
type Definition = CustomElementConstructor & { enter: Enter }

/** Finds our elements: by tag whenever one comes in, and by class once, since editors strip unknown tags. */
export function watchElements(mount: (kind: ElementKind, element: Element) => void): void {
  for (const kind of KINDS) {
    const name = `latchkey-${kind}`
    const seen = new WeakSet<Element>()
    const enter: Enter = element => {
      if (!seen.has(element)) mount(kind, element)
      seen.add(element)
    }
    const definition = (customElements.get(name) ?? define(name)) as Definition
    definition.enter = enter
    native('querySelectorAll')(`.${name},${name}`).forEach(enter)
  }
}

function define(name: string): CustomElementConstructor {
  const definition = class extends HTMLElement {
    connectedCallback(): void {
      // Elements that stand in the page already come in before anybody waits for them, and are found all the same.
      ;(definition as unknown as Partial<Definition>).enter?.(this)
    }
  }
  customElements.define(name, definition)
  return definition
}

const KINDS = ['annex', 'recipients', 'notice', 'settings'] as const

/** Which of our elements it is. */
export type ElementKind = (typeof KINDS)[number]

type Enter = (element: Element) => void

/** What our custom elements do now: the page keeps their definition for good, whoever runs. */
type Definition = CustomElementConstructor & { enter: Enter; leave: Enter }

/**
 * Finds our elements, by tag as they come and go, and by class once, since editors strip unknown tags.
 * @returns the function that unmounts them all.
 */
export function watchElements(
  mount: (kind: ElementKind, element: Element) => Promise<() => void>,
): () => void {
  const mounted = new Map<Element, Promise<() => void>>()
  const leave: Enter = element => {
    void mounted.get(element)?.then(unmount => unmount())
    mounted.delete(element)
  }
  const definitions = KINDS.map(kind => {
    const name = `latchkey-${kind}`
    const enter: Enter = element => {
      if (!mounted.has(element)) mounted.set(element, mount(kind, element))
    }
    const definition = define(name)
    definition.enter = enter
    definition.leave = leave
    document.querySelectorAll(`${name},.${name}`).forEach(enter)
    return definition
  })
  return () => {
    for (const definition of definitions) definition.enter = definition.leave = () => {}
    ;[...mounted.keys()].forEach(leave)
  }
}

function define(name: string): Definition {
  const known = customElements.get(name) as Definition | undefined
  if (known) return known
  const definition = class extends HTMLElement {
    static enter: Enter = () => {}
    static leave: Enter = () => {}
    connectedCallback(): void {
      definition.enter(this)
    }
    disconnectedCallback(): void {
      definition.leave(this)
    }
  }
  customElements.define(name, definition)
  return definition
}

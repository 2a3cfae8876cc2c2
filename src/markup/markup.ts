/** Attributes by name. `true` writes the bare attribute; `false`, `null` and `undefined` leave it out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>

/** A piece of a page as data: an element, or text. It becomes HTML in Node and nodes in a page, never one through the other. */
export type Markup = string | Element

interface Element {
  readonly tag: string
  readonly attributes: Attributes
  readonly children: readonly Markup[]
}

export type { Element as MarkupElement }

type Child = Markup | readonly Child[] | null | undefined | false

/** An element with its attributes and children; nested lists are flattened, empty ones dropped. */
export function h(tag: string, attributes: Attributes | null, ...children: Child[]): Element {
  return { tag, attributes: attributes ?? {}, children: flatten(children) }
}

function flatten(children: readonly Child[]): Markup[] {
  const flat: Markup[] = []
  for (const child of children) {
    if (Array.isArray(child)) flat.push(...flatten(child as readonly Child[]))
    else if (child) flat.push(child as Markup)
  }
  return flat
}

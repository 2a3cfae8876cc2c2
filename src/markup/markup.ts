import { spoken } from './in-english.ts'

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

/** An element with its attributes and children; nested lists are flattened, empty ones dropped, texts side by side joined. */
export function h(tag: string, attributes: Attributes | null, ...children: Child[]): Element {
  const flat: Markup[] = []
  flatten(children, flat)
  return { tag, attributes: attributes ?? {}, children: flat.flatMap(inLanguages) }
}

/** What a language of the site's own lacks is English, and says so. */
function inLanguages(child: Markup): Markup | readonly Markup[] {
  if (typeof child !== 'string') return child
  return spoken(child)
    .map((text, index) => (index % 2 ? h('span', { lang: 'en', dir: 'ltr' }, text) : text))
    .filter(Boolean)
}

function flatten(children: readonly Child[], into: Markup[]): void {
  for (const child of children) {
    const last = into[into.length - 1]
    if (Array.isArray(child)) flatten(child as readonly Child[], into)
    else if (typeof child === 'string' && typeof last === 'string') into[into.length - 1] = last + child
    else if (child) into.push(child as Markup)
  }
}

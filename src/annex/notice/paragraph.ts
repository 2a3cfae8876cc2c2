import { h, type Markup } from '../../markup/markup.ts'

/** A paragraph; null where there is nothing to say. */
export function paragraph(...parts: readonly Markup[]): Markup | null {
  const said = parts.filter(Boolean)
  return said.length ? h('p', null, said) : null
}

/** A list; null where it has no items. */
export function bullets(items: readonly (readonly Markup[])[]): Markup | null {
  return items.length
    ? h(
        'ul',
        null,
        items.map(item => h('li', null, item)),
      )
    : null
}

/** Sentences one after the other, those that are empty left out. */
export function sentences(...all: readonly string[]): string {
  return all.filter(Boolean).join(' ')
}

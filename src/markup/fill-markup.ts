import type { Markup } from './markup.ts'

/** Puts pieces of markup into the `{places}` of a text. A place without a piece stays empty. */
export function fillMarkup(template: string, pieces: Readonly<Record<string, Markup>>): Markup[] {
  return template.split(/\{(\w+)\}/).map((part, index) => (index % 2 ? (pieces[part] ?? '') : part))
}

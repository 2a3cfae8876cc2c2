import { h, type Attributes, type Markup, type MarkupElement } from '../markup/markup.ts'
import type { CommonWords } from '../words/sections/common-words.ts'
import type { AnnexText } from './annex-cells.ts'

/** A column of any of our tables. */
export interface Column {
  readonly id: string
  readonly title: string
}

interface Table {
  readonly caption: string
  readonly columns: readonly Column[]
  readonly bodies: readonly MarkupElement[]
  readonly words: Pick<CommonWords, 'lang' | 'direction'>
}

/**
 * A table that stays one. Its roles are written out, because browsers take them away from a table whose rows are shown
 * as blocks, as ours are on a phone.
 * @see https://www.w3.org/TR/html-aam-1.0/#el-table
 */
export function tableMarkup({ caption, columns, bodies, words }: Table): MarkupElement {
  const look =
    columns.length > 5 ? 'latchkey-annex__table latchkey-annex__table--wide' : 'latchkey-annex__table'
  const headings = columns.map(({ id, title }) =>
    h('th', { scope: 'col', role: 'columnheader', class: `latchkey-annex__${id}` }, title),
  )
  return h(
    'table',
    { class: look, role: 'table', lang: words.lang, dir: words.direction },
    h('caption', null, caption),
    h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, headings)),
    bodies,
  )
}

/** The cell that names its row. */
export function rowHeading(column: Column, ...children: Markup[]): MarkupElement {
  return h('th', { scope: 'row', role: 'rowheader', class: `latchkey-annex__${column.id}` }, children)
}

/** Any other cell. It carries the title of its column, which stands before it where the table is stacked. */
export function dataCell(
  column: Column,
  texts: readonly AnnexText[],
  attributes?: Attributes,
): MarkupElement {
  return h(
    'td',
    { role: 'cell', class: `latchkey-annex__${column.id}`, 'data-label': column.title, ...attributes },
    textsMarkup(texts),
  )
}

/** Texts with a space between, those of another language marked. */
export function textsMarkup(texts: readonly AnnexText[]): Markup[] {
  const shown = texts.filter(({ text }) => text)
  return shown.flatMap(({ text, lang }, index) => {
    const markup = lang ? h('span', { lang, dir: 'auto' }, text) : text
    return index ? [' ', markup] : [markup]
  })
}

/** Names are code: they keep their direction, and no translation touches them. */
export function namesMarkup(names: readonly string[]): Markup[] {
  return names.flatMap((name, index): Markup[] => {
    const code = h('code', { translate: 'no', dir: 'ltr' }, name)
    return index ? [', ', code] : [code]
  })
}

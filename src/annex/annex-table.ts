import { h, type MarkupElement } from '../markup/markup.ts'
import { categoryTexts } from '../words/category-texts.ts'
import { fill } from '../words/fill.ts'
import type { Words } from '../words/words.ts'
import { type AnnexRow, annexData } from './annex-data.ts'
import { type AnnexOptions, members } from './annex-options.ts'
import { soundManifest } from './sound-manifest.ts'
import { type Column, dataCell, namesMarkup, rowHeading, tableMarkup } from './table-markup.ts'

/** Attribute of the cells that follow the visitor's choice: the id of a service or a category. */
export const CHOICE = 'data-latchkey-choice'

/** The table of cookies, or a sentence where there is none to show. */
export function annexTable(
  manifest: unknown,
  words: Pick<Words, 'common' | 'annex'>,
  options: AnnexOptions = {},
): MarkupElement {
  const { columns, bodies } = annexData(manifest, words, options)
  const { common, annex } = words
  if (!bodies.length) return h('p', { lang: common.lang, dir: common.direction }, annex.none)
  return tableMarkup({
    caption: options.caption || captionOf(manifest, words, options),
    columns,
    bodies: bodies.map(({ group, rows }) =>
      h(
        'tbody',
        { role: 'rowgroup', class: group === null ? null : 'latchkey-annex__group' },
        rows.map(row => rowMarkup(row, columns)),
      ),
    ),
    words: common,
  })
}

function rowMarkup(row: AnnexRow, columns: readonly Column[]): MarkupElement {
  const cells = columns.map(column => {
    const cell = row.cells[column.id as keyof AnnexRow['cells']]
    if (!cell?.rowspan) return null
    if (column.id === 'cookie')
      return rowHeading(column, ...namesMarkup(row.names), row.note && ` ${row.note}`)
    return dataCell(column, cell.texts, {
      rowspan: cell.rowspan > 1 ? cell.rowspan : null,
      [CHOICE]: column.id === 'choice' ? row.owner : null,
    })
  })
  return h('tr', { role: 'row' }, cells)
}

function captionOf(
  manifest: unknown,
  { common, annex }: Pick<Words, 'common' | 'annex'>,
  { category, lang = common.lang }: AnnexOptions,
): string {
  const { categories } = soundManifest(manifest)
  const titles = members(category, /[\s,]+/).map(
    id => categoryTexts(id, categories.get(id), { ...common, lang }).title,
  )
  return titles.length ? fill(annex.captionOf, { categories: common.list(titles) }) : annex.caption
}

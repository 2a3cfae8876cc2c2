import { annexData } from '../annex/annex-data.ts'
import { soundManifest } from '../annex/sound-manifest.ts'
import type { AnnexChange } from '../inventory/correct-manifest.ts'
import { fieldsOf } from '../manifest/fields-of.ts'
import type { Fields } from '../manifest/is-fields.ts'
import { text } from '../manifest/text.ts'
import type { Manifest } from '../manifest/types.ts'
import { categoryTexts } from '../words/category-texts.ts'
import { textIn } from '../words/text-in.ts'
import type { InventoryLanguage } from './inventory-language.ts'

/** One entry as the annex has it. */
export interface ShownEntry {
  /** Names of a row; name of a service. */
  readonly names: readonly string[]
  /** "(local storage)", else empty. */
  readonly note: string
  /** What stands below, a line each. */
  readonly lines: readonly string[]
}

/** An entry in the words of the annex; null where there is none. */
export function shownEntry(
  manifest: Manifest,
  { part, id, entry }: Pick<AnnexChange, 'part' | 'id'> & { readonly entry: Fields | null },
  words: InventoryLanguage,
): ShownEntry | null {
  if (!entry) return null
  return part === 'services'
    ? shownService(manifest, { name: id, ...entry }, words)
    : shownRow(manifest, entry, words)
}

const COLUMNS = ['cookie', 'information', 'expiry', 'category', 'provider'] as const

function shownRow(manifest: Manifest, row: Fields, words: InventoryLanguage): ShownEntry | null {
  const id = text(row.service)
  const service = fieldsOf(manifest.services)[id]
  // Without the other services, which may be thousands.
  const alone = { ...manifest, services: service ? { [id]: service } : {}, cookies: [row] }
  const { bodies } = annexData(alone, words, { columns: COLUMNS })
  const [first] = bodies.flatMap(({ rows }) => rows)
  if (!first || first.own) return null
  const { names, note, cells } = first
  const { columns } = words.annex
  const lines = COLUMNS.slice(1).map(column => {
    const cell = cells[column]?.text
    // Whose a row is that names no service nobody can say before it has a category.
    if (!cell || (column === 'provider' && !service)) return ''
    return column === 'information' ? cell : `${columns[column]}: ${cell}`
  })
  return { names, note, lines: lines.filter(Boolean) }
}

function shownService(
  manifest: Manifest,
  { name, provider, hosts, category }: Fields,
  { common, annex: { columns } }: InventoryLanguage,
): ShownEntry {
  const id = text(category)
  const listed = Array.isArray(hosts) ? hosts.map(text).filter(Boolean) : []
  const { title } = categoryTexts(
    id,
    soundManifest({ categories: manifest.categories }).categories.get(id),
    common,
  )
  const lines = [
    listed.join(', '),
    title && `${columns.category}: ${title}`,
    text(provider) && `${columns.provider}: ${text(provider)}`,
  ]
  return { names: [textIn(name as string, common.lang)], note: '', lines: lines.filter(Boolean) }
}

import type { Words } from '../words/words.ts'
import { annexCells, type AnnexCell, typeNote } from './annex-cells.ts'
import { annexEntries, type AnnexEntry } from './annex-entries.ts'
import { type AnnexColumn, type AnnexOptions, COLUMNS, members } from './annex-options.ts'
import { soundManifest } from './sound-manifest.ts'

/** A row of the annex: an entry of the manifest as readers see it. */
export interface AnnexRow {
  /** The names that share the row. */
  readonly names: readonly string[]
  /** What stands after them where they are no cookies: "(local storage)", else empty. */
  readonly note: string
  /** What the visitor's choice decides upon: the id of a service or a category. */
  readonly owner: string
  /** The group of the manifest; null for a row that shares nothing. */
  readonly group: string | null
  /** Whether Latchkey itself stores it. */
  readonly own: boolean
  /** One cell for each column, in the order of the columns. */
  readonly cells: Readonly<Partial<Record<AnnexColumn, AnnexCell>>>
}

/** Rows that belong together: those of one group, or those between groups. */
export interface AnnexBody {
  readonly group: string | null
  readonly own: boolean
  readonly rows: readonly AnnexRow[]
}

/** The annex as data, for whoever writes it in a form of their own. */
export interface AnnexData {
  readonly columns: readonly { readonly id: AnnexColumn; readonly title: string }[]
  readonly bodies: readonly AnnexBody[]
}

/** Columns that are the same for all entries of one service or category. */
const OF_THE_OWNER: readonly AnnexColumn[] = ['category', 'provider', 'basis', 'country', 'choice']

/** The annex of a manifest, in the order in which it is declared; what Latchkey itself stores comes last. */
export function annexData(
  manifest: unknown,
  words: Pick<Words, 'common' | 'annex'>,
  options: AnnexOptions = {},
): AnnexData {
  const { lang = words.common.lang, decision } = options
  const sound = soundManifest(manifest)
  const entries = annexEntries(sound, words)
  const columns = columnsOf(options, entries)
  const cellOf = annexCells(sound, { lang, words }, decision)
  const isShown = filterOf(options)

  const bodies = runsOf(entries).flatMap(run => {
    const shown = run.filter(isShown)
    const [first] = shown
    if (!first) return []
    const { group, own, owner } = first
    const hasOneOwner = shown.every(entry => entry.owner === owner)
    const shared = columns.filter(
      column =>
        group !== null && (column === 'information' || (hasOneOwner && OF_THE_OWNER.includes(column))),
    )
    const cells = new Map(shared.map(column => [column, cellOf(column, shown)]))
    const rows = shown.map((entry, index): AnnexRow => {
      const rowspan = index ? 0 : shown.length
      const cellIn = (column: AnnexColumn): AnnexCell => {
        const cell = cells.get(column)
        return cell ? { ...cell, rowspan } : cellOf(column, [entry])
      }
      return {
        names: entry.names,
        note: typeNote(entry.type, words.annex),
        owner: entry.owner,
        group,
        own,
        cells: Object.fromEntries(columns.map(column => [column, cellIn(column)])),
      }
    })
    return [{ group, own, rows }]
  })
  return { columns: columns.map(id => ({ id, title: words.annex.columns[id] })), bodies }
}

/** Cuts the entries where a group begins or ends: only consecutive rows share anything. */
function runsOf(entries: readonly AnnexEntry[]): AnnexEntry[][] {
  const runs: AnnexEntry[][] = []
  let last: AnnexEntry | undefined
  for (const entry of entries) {
    if (last && last.group === entry.group && last.own === entry.own) runs[runs.length - 1]?.push(entry)
    else runs.push([entry])
    last = entry
  }
  return runs
}

function filterOf({ category, where }: AnnexOptions): (entry: AnnexEntry) => boolean {
  const categories = members(category, /[\s,]+/)
  const places = members(where, /,/).map(placeKey)
  return entry =>
    (!categories.length || categories.includes(entry.category)) &&
    (!places.length || entry.own || !entry.where || places.includes(placeKey(entry.where)))
}

/** A class name holds no spaces, so there a place is written with hyphens. */
function placeKey(place: string): string {
  return place.toLowerCase().replace(/\s+/g, '-')
}

function columnsOf({ columns }: AnnexOptions, entries: readonly AnnexEntry[]): AnnexColumn[] {
  const asked = members(columns, /[\s,]+/).filter((id): id is AnnexColumn =>
    COLUMNS.includes(id as AnnexColumn),
  )
  const names = asked.includes('cookie') ? asked : ['cookie' as const, ...asked]
  if (asked.length) return [...new Set(names)]
  const hasPlaces = entries.some(entry => entry.where && !entry.own)
  return hasPlaces ? ['cookie', 'where', 'expiry', 'information'] : ['cookie', 'expiry', 'information']
}

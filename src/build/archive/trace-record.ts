import type { ChoiceRecord } from '../../choice/record.ts'
import type { ArchiveIndex, Kept, Publication } from './archive-index.ts'

/** Where a record leads. */
export interface Trace {
  /** What was shown on the day of the choice and fits the whole record; of a day on which something changed, all. */
  readonly shown: readonly Publication[]
  /** What fits the whole record, and was shown at other times. */
  readonly fits: readonly Publication[]
  /** For each entry of the record, the manifests that have its fingerprint. */
  readonly entries: readonly {
    readonly id: string
    readonly mark: string
    readonly manifests: readonly string[]
  }[]
}

/** Looks up upon which archived manifests a choice was made. */
export function traceRecord(
  { minutes, entries }: ChoiceRecord,
  { published, manifests }: ArchiveIndex,
): Trace {
  const day = new Date(minutes * 60_000).toISOString().slice(0, 10)
  const marks = [...entries].map(([id, entry]) => ({ id, mark: entry.slice(1) }))
  const hasMark = (kept: Kept, id: string, mark: string): boolean =>
    (kept.categories.get(id) ?? kept.services.get(id)) === mark
  const hasAll = ({ manifest }: Publication): boolean => {
    const kept = manifests.get(manifest)
    // A record names every category with a switch, so that a manifest with one more is not that one.
    return (
      !!kept &&
      [...kept.categories.keys()].every(id => entries.has(id)) &&
      marks.every(({ id, mark }) => hasMark(kept, id, mark))
    )
  }
  const isOfDay = (one: Publication): boolean => {
    const next = published[published.indexOf(one) + 1]
    // Which of two was there in the morning, no date tells.
    return one.date <= day && (!next || day <= next.date)
  }
  const fitting = marks.length > 0 ? published.filter(hasAll) : []
  return {
    shown: fitting.filter(isOfDay),
    fits: fitting.filter(one => !isOfDay(one)),
    entries: marks.map(({ id, mark }) => ({
      id,
      mark,
      manifests: [...manifests].filter(([, kept]) => hasMark(kept, id, mark)).map(([file]) => file),
    })),
  }
}

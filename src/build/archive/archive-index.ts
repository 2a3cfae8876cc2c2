import { isFields } from '../../manifest/is-fields.ts'
import { text } from '../../manifest/text.ts'

/** When something was published, and which files keep it. */
export interface Publication {
  /** ISO date from which it was shown. */
  readonly date: string
  /** File of the manifest. */
  readonly manifest: string
  /** Files of the words by language; empty where they were not kept. */
  readonly words: Readonly<Record<string, string>>
}

/** A manifest that is kept. */
export interface Kept {
  /** Of the file. */
  readonly sha256: string
  /** What the record says of each category with a switch: its seven letters and figures, by id. */
  readonly categories: ReadonlyMap<string, string>
  /** The same of services, which the record names where they were decided one by one. */
  readonly services: ReadonlyMap<string, string>
}

/** What an archive holds. */
export interface ArchiveIndex {
  /** By date; those of one day in the order in which they came. */
  readonly published: readonly Publication[]
  /** By file name. */
  readonly manifests: ReadonlyMap<string, Kept>
}

/** Names of files in the archive's own folder, and of nothing elsewhere. */
const FILE = /^[\da-z][\w-]*(?:\.[\w-]+)+$/i

/** Reads an index; null for what is none. Trusts nothing of it. */
export function parseIndex(json: string): ArchiveIndex | null {
  let index: unknown
  try {
    index = JSON.parse(json)
  } catch {
    return null
  }
  if (!isFields(index) || !Array.isArray(index.published) || !isFields(index.manifests)) return null
  const manifests = new Map<string, Kept>()
  for (const [file, kept] of Object.entries(index.manifests)) {
    if (!FILE.test(file) || !isFields(kept)) return null
    const { categories, services } = kept
    if (!isFields(categories) || !isFields(services)) return null
    manifests.set(file, {
      sha256: text(kept.sha256),
      categories: marks(categories),
      services: marks(services),
    })
  }
  const published = index.published.map(toPublication)
  const isWhole = published.every(one => one && manifests.has(one.manifest))
  return isWhole ? { published: published as Publication[], manifests } : null
}

function marks(fields: Readonly<Record<string, unknown>>): Map<string, string> {
  return new Map(Object.entries(fields).map(([id, mark]) => [id, text(mark)]))
}

function toPublication(entry: unknown): Publication | null {
  if (!isFields(entry) || !/^\d{4}-\d\d-\d\d$/.test(text(entry.date)) || !isFields(entry.words)) return null
  const words = Object.entries(entry.words).filter(([, file]) => FILE.test(text(file)))
  return {
    date: text(entry.date),
    manifest: text(entry.manifest),
    words: Object.fromEntries(words) as Publication['words'],
  }
}

/** Writes an index, with what each fingerprint leads to: by id, then as it stands in the record. */
export function formatIndex({ published, manifests }: ArchiveIndex): string {
  const leads = new Map<string, Map<string, string[]>>()
  for (const [file, { categories, services }] of manifests) {
    for (const [id, mark] of [...categories, ...services]) {
      const files = leads.get(id) ?? new Map<string, string[]>()
      leads.set(id, files.set(mark, [...(files.get(mark) ?? []), file]))
    }
  }
  const index = {
    published,
    manifests: Object.fromEntries(
      [...manifests].map(([file, { sha256, categories, services }]) => [
        file,
        { sha256, categories: Object.fromEntries(categories), services: Object.fromEntries(services) },
      ]),
    ),
    fingerprints: Object.fromEntries([...leads].map(([id, files]) => [id, Object.fromEntries(files)])),
  }
  return `${JSON.stringify(index, null, 2)}\n`
}

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprintOf } from '../../choice/fingerprint.ts'
import { isFields } from '../../manifest/is-fields.ts'
import { readManifest } from '../../manifest/read-manifest.ts'
import type { Manifest } from '../../manifest/types.ts'
import { Mistake } from '../mistake.ts'
import { writeAtomically } from '../write-atomically.ts'
import { formatIndex, parseIndex, type ArchiveIndex, type Kept, type Publication } from './archive-index.ts'
import { shownLanguages } from './shown-languages.ts'
import { shownWords } from './shown-words.ts'

const INDEX = 'index.json'

/** What is to be kept, and where. */
interface Keeping {
  readonly folder: string
  readonly manifest: Manifest
  /** ISO date from which it is published. */
  readonly date: string
}

/**
 * Keeps a published manifest with the words that visitors are shown. What is kept is never written over; the index
 * comes last, so that it names nothing that is not there.
 * @returns the publication, and whether it is new.
 * @throws {Mistake} where a file of the archive holds something else, or cannot be written.
 */
export function keep({ folder, manifest, date }: Keeping): Publication & { readonly isNew: boolean } {
  const index = readIndex(folder)
  const json = `${toJson(manifest)}\n`
  // What pages are given is JSON, and what that leaves out is no part of it.
  const plain = JSON.parse(json) as Manifest
  const texts = shownLanguages(plain).known.map(lang => [lang, shownWords(plain, lang)] as const)

  const file = nameOf(folder, json, { date, ending: '.json' })
  const words = Object.fromEntries(
    texts.map(([lang, text]) => [lang, nameOf(folder, text, { date, ending: `.${lang}.md` })]),
  )
  const publication: Publication = { date, manifest: file, words }
  const before = index.published.filter(one => one.date <= date)
  const last = before.at(-1)
  const isNew = !last || JSON.stringify([last.manifest, last.words]) !== JSON.stringify([file, words])

  const files = new Map([
    [file, json],
    ...texts.map(([lang, text]) => [words[lang] as string, text] as const),
  ])
  makeFolder(folder)
  const missing = [...files].filter(([name, content]) => !isKept(join(folder, name), content))
  for (const [name, content] of missing) writeAtomically(join(folder, name), content)
  const published = isNew
    ? [...before, publication, ...index.published.slice(before.length)]
    : index.published
  const manifests = new Map(index.manifests)
  if (!manifests.has(file)) manifests.set(file, keptOf(json))
  const content = formatIndex({ published, manifests })
  const path = join(folder, INDEX)
  if (!existsSync(path) || readFileSync(path, 'utf8') !== content) writeAtomically(path, content)
  return { ...publication, isNew }
}

/**
 * What an archive holds. Where the index was lost it is made again from the manifests that are there.
 * @throws {Mistake} where there is an index that cannot be read.
 */
export function readIndex(folder: string): ArchiveIndex {
  const path = join(folder, INDEX)
  if (existsSync(path)) {
    const index = parseIndex(readFileSync(path, 'utf8'))
    if (index) return index
    throw new Mistake(
      `${path} is no index of an archive. Put it back as it was, or delete it: it is made again from the manifests beside it. Nothing is written.`,
      1,
    )
  }
  const names = namesIn(folder).sort()
  const files = names.filter(name => /^\d{4}-\d\d-\d\d-[\da-f]+\.json$/.test(name))
  const manifests = new Map(files.map(file => [file, keptOf(readFileSync(join(folder, file), 'utf8'))]))
  const published = files.map(file => ({ date: file.slice(0, 10), manifest: file, words: {} }))
  return { published, manifests }
}

/** A hash by which a file is known again. */
export function sha256(content: string): string {
  return createHash('sha256').update(content).digest('hex')
}

function keptOf(json: string): Kept {
  let manifest: unknown
  try {
    manifest = JSON.parse(json)
  } catch {
    // Somebody has written into it: its hash tells.
  }
  const declared = readManifest(manifest)
  const hasSwitch = (id: string | null): boolean =>
    (declared.categories.get(id ?? '')?.kind ?? 'none') !== 'none'
  const marks = (ids: readonly { readonly id: string }[]): Map<string, string> =>
    new Map(ids.map(({ id }) => [id, fingerprintOf(declared, id)]))
  return {
    sha256: sha256(json),
    categories: marks([...declared.categories.values()].filter(({ id }) => hasSwitch(id))),
    services: marks([...declared.services.values()].filter(({ category }) => hasSwitch(category))),
  }
}

/** The name under which something is kept already, on whatever day, or will be. */
function nameOf(
  folder: string,
  content: string,
  { date, ending }: { readonly date: string; readonly ending: string },
): string {
  const rest = `-${sha256(content).slice(0, 12)}${ending}`
  return (
    namesIn(folder).find(name => /^\d{4}-\d\d-\d\d-/.test(name) && name.slice(10) === rest) ??
    `${date}${rest}`
  )
}

function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  if (statSync(folder).isDirectory()) return readdirSync(folder)
  throw new Mistake(`${folder} is no folder. Name another with --to.`, 2)
}

/** Whether a file is there; its name holds a hash of its content, so that any other was put there since. */
function isKept(path: string, content: string): boolean {
  if (!existsSync(path)) return false
  if (readFileSync(path, 'utf8') === content) return true
  throw new Mistake(`${path} was changed after it was archived. It is left as it is; nothing is written.`, 1)
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new Mistake(`${folder} could not be made: ${(error as Error).message}.`, 2)
  }
}

function toJson(manifest: unknown): string {
  if (!isFields(manifest)) throw new Mistake('That is no manifest: nothing is written.', 1)
  try {
    return JSON.stringify(manifest, null, 2)
  } catch (error) {
    throw new Mistake(
      `The manifest cannot be written as JSON: ${(error as Error).message.split('\n')[0]}.`,
      1,
    )
  }
}

import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Manifest } from '../../manifest/types.ts'
import { dateWords } from '../../words/date.ts'
import { details } from '../../words/en/details.ts'
import { tagAmong } from '../../words/text-in.ts'
import { keep, readIndex, sha256 } from '../archive/archive-folder.ts'
import type { ArchiveIndex, Publication } from '../archive/archive-index.ts'
import { readSought, type Sought } from '../archive/read-sought.ts'
import { shownLanguages } from '../archive/shown-languages.ts'
import { shownWords } from '../archive/shown-words.ts'
import { traceRecord, type Trace } from '../archive/trace-record.ts'
import { checkedManifest, FORCE } from '../checked-manifest.ts'
import type { Command, Request } from '../command.ts'
import { Mistake } from '../mistake.ts'
import { readDay } from '../read-day.ts'

export const archiveCommand: Command = {
  name: 'archive',
  summary: 'Keep what is published, and trace a choice to the words that were shown',
  details:
    'Run it whenever you publish: it keeps the manifest, the words of banner, settings, annex and notice, and an index by fingerprint. Nothing that is kept is ever written over. ' +
    'With --find it says upon what a visitor has chosen, and prints the words.',
  options: {
    to: { type: 'string', value: 'FOLDER', help: 'the archive; default: latchkey-archive' },
    date: {
      type: 'string',
      value: 'DAY',
      help: 'day from which it is published, such as 2026-11-01; default: today',
    },
    find: {
      type: 'string',
      value: 'RECORD',
      help: 'a record as the cookie holds it, or a receipt as a file',
    },
    lang: {
      type: 'string',
      value: 'TAG',
      help: 'with --find: print the words of this language only, such as cy',
    },
    force: FORCE,
  },
  examples: [
    ['archive', 'keep the manifest of this folder, as published today'],
    ["archive --find '1.hsovu.analytics+1snu7sz'", 'print the words upon which that was chosen'],
    ['archive --find receipt.json --lang cy', 'from a receipt, in Welsh'],
  ],
  async run(request) {
    const name = request.text('to') ?? 'latchkey-archive'
    const folder = resolve(request.terminal.cwd, name)
    const sought = request.text('find')
    if (sought !== undefined) return find(request, { name, folder, sought })

    const date = readDay(request.text('date'))
    const manifest = await checkedManifest(request)
    const { manifest: file, isNew, ...rest } = keep({ folder, manifest, date })
    const kept = [file, ...Object.values(rest.words)].join(', ')
    for (const [lang, path] of shownLanguages(manifest).inFiles)
      request.terminal.say(
        `The words in ${nameOf(lang)} come from ${path}, a file of your site: they are not kept here. Keep that file too.`,
      )
    request.terminal.say(
      isNew ? `Kept in ${name} as published on ${date}: ${kept}.` : `${name} holds it already: ${kept}.`,
    )
    return 0
  },
}

interface Search {
  /** The folder as it was named. */
  readonly name: string
  readonly folder: string
  readonly sought: string
}

function find({ terminal, text }: Request, { name, folder, sought }: Search): number {
  const asked = readSought(terminal.cwd, sought)
  if (!existsSync(folder)) throw new Mistake(`There is no archive ${name} in ${terminal.cwd}.`, 2)
  const index = readIndex(folder)
  const trace = traceRecord(asked.record, index)
  terminal.say(summary(asked, trace))
  const found = trace.shown.length > 0 ? trace.shown : trace.fits
  const lang = text('lang') ?? asked.lang
  for (const publication of found) {
    terminal.say(
      `\n${publication.manifest}, published on ${inWords(publication.date)}${altered(folder, publication, index)}`,
    )
    const kept = wordsOf(folder, publication)
    const tag = lang && tagAmong([...kept.keys()], lang)
    if (lang && !tag) terminal.say(`No words in ${nameOf(lang)} were kept with it. All that were follow.`)
    for (const [key, words] of kept) {
      if (tag && tag !== key) continue
      terminal.say(`In ${nameOf(key)}:`)
      terminal.out(words)
    }
  }
  return found.length > 0 ? 0 : 1
}

/** What was chosen when, and how surely it leads somewhere. */
function summary({ record }: Sought, { shown, fits, entries }: Trace): string {
  const time = new Date(record.minutes * 60_000).toISOString()
  const lines = entries.map(({ id, mark, manifests }) => {
    const answer = record.entries.get(id)?.startsWith('+') ? 'yes' : 'no'
    return `  ${id}: ${answer}, upon ${mark}: ${manifests.join(', ') || 'in no archived manifest'}`
  })
  const found =
    shown.length === 1
      ? 'One archived manifest was published then and fits all of it.'
      : shown.length > 1
        ? 'More than one was published on that day and fits all of it.'
        : fits.length > 0
          ? 'What fits all of it was published at another time than the archive says: all of it follows.'
          : 'No archived manifest fits all of it.'
  return [`Chosen on ${inWords(time.slice(0, 10))} at ${time.slice(11, 16)} UTC:`, ...lines, found].join('\n')
}

/** What English calls a language; its tag where English has no name for it. */
function nameOf(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag
  } catch {
    // A receipt may hold anything.
    return 'that language'
  }
}

function inWords(date: string): string {
  return dateWords(date, details) || date
}

/** Says that somebody has written into what was kept. */
function altered(folder: string, { manifest }: Publication, { manifests }: ArchiveIndex): string {
  const path = join(folder, manifest)
  if (!existsSync(path)) return ', is no longer there.'
  return sha256(readFileSync(path, 'utf8')) === manifests.get(manifest)?.sha256
    ? '.'
    : ', was changed after it was archived.'
}

/** The words as they were kept; where only the manifest was, as this version of Latchkey says them. */
function wordsOf(folder: string, { manifest, words }: Publication): ReadonlyMap<string, string> {
  const kept = Object.entries(words).filter(([, file]) => existsSync(join(folder, file)))
  if (kept.length > 0)
    return new Map(kept.map(([lang, file]) => [lang, readFileSync(join(folder, file), 'utf8')]))
  const whole = readJson(join(folder, manifest))
  return new Map(whole ? shownLanguages(whole).known.map(lang => [lang, shownWords(whole, lang)]) : [])
}

function readJson(path: string): Manifest | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Manifest
  } catch {
    return null
  }
}

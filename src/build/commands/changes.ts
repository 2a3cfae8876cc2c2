import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { readManifest } from '../../manifest/read-manifest.ts'
import type { Change, Manifest } from '../../manifest/types.ts'
import { changeEntries } from '../changes/change-entries.ts'
import { compareManifests } from '../changes/compare-manifests.ts'
import { insertChanges } from '../changes/insert-changes.ts'
import { reaches, report } from '../changes/report.ts'
import { checkedFile, FORCE } from '../checked-manifest.ts'
import type { Command, Terminal } from '../command.ts'
import { readDay } from '../read-day.ts'
import { Mistake } from '../mistake.ts'
import { writeAtomically } from '../write-atomically.ts'

export const changesCommand: Command = {
  name: 'changes',
  summary: 'Tell who will be asked again, and write what has changed',
  details:
    'OLD is the manifest that visitors have chosen upon, NEW the one that you are about to publish: each a .json, .ts, .js or .mjs file. ' +
    'Without NEW it is the manifest of this folder. What readers should be told is printed as entries for changes, to be edited as you like.',
  takes: 'OLD [NEW]',
  options: {
    write: { type: 'boolean', help: 'put the entries into NEW, where that is JSON' },
    date: { type: 'string', value: 'DAY', help: 'day of the change, such as 2026-11-01; default: today' },
    force: { ...FORCE, help: 'compare even where a manifest has errors' },
  },
  examples: [
    ['changes published.json', 'see who is asked again because of the manifest in this folder'],
    ['changes published.json latchkey.json --write', 'and put what has changed into it'],
  ],
  async run(request) {
    const { named, has, text, terminal } = request
    const [old, now] = named
    if (!old) throw new Mistake('Name the manifest that is published now. See latchkey changes --help.', 2)
    const date = readDay(text('date'))
    const before = await checkedFile({ ...request, manifest: old })
    const after = await checkedFile({ ...request, manifest: now })
    const manifests = { before: before.manifest, after: after.manifest }
    const [was, is] = [readManifest(before.manifest), readManifest(after.manifest)]
    const comparison = compareManifests(was, is)

    if (is.lifetime < was.lifetime) {
      terminal.say(
        'A choice is kept for less time than before: whoever chose longer ago is asked about everything again.',
      )
    }
    if (comparison.differences.length === 0) {
      terminal.say(
        'Nobody is asked again because of what has changed: what visitors choose upon is the same.',
      )
      return 0
    }
    terminal.say(report(comparison, manifests, terminal.width))
    if (!comparison.differences.some(reaches)) terminal.say('\nNobody is asked again.')
    const entries = changeEntries(comparison, manifests, date)
    const missing = entries.filter(entry => !isTold(entry, manifests))
    if (missing.length === 0) terminal.say(`\n${after.path} tells readers of this already.`)
    else deliver(missing, after.path, { isWritten: has('write'), terminal })
    return 0
  },
}

/** Prints the entries, or puts them into the manifest, and says which. */
function deliver(
  entries: readonly Change[],
  path: string,
  { isWritten, terminal }: { readonly isWritten: boolean; readonly terminal: Terminal },
): void {
  if (isWritten && /\.json$/i.test(path)) {
    const file = resolve(terminal.cwd, path)
    writeAtomically(file, insertChanges(readFileSync(file, 'utf8'), entries))
    const what = entries.length === 1 ? 'an entry' : `${entries.length} entries`
    terminal.say(`\nPut ${what} at the start of changes in ${path}. Read them over: visitors will.`)
    return
  }
  terminal.out(JSON.stringify(entries, null, 2))
  const program = isWritten ? `${path} is a program, which nothing is written into. ` : ''
  terminal.say(`\n${program}Put these entries at the start of changes in ${path}, and read them over.`)
}

/** Whether the new manifest has an entry about the same that the old one had not: it may be in better words. */
function isTold(
  { categories: [id] = [], text }: Change,
  { before, after }: Record<'before' | 'after', Manifest>,
) {
  const old: readonly unknown[] = Array.isArray(before.changes) ? before.changes : []
  const now: readonly Partial<Change>[] = Array.isArray(after.changes) ? after.changes : []
  return now
    .filter(entry => !old.some(known => isDeepStrictEqual(known, entry)))
    .some(entry =>
      id === undefined ? isDeepStrictEqual(entry?.text, text) : entry?.categories?.includes?.(id),
    )
}

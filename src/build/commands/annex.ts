import { COLUMNS, members } from '../../annex/annex-options.ts'
import { annexCsv, annexMarkdown, renderAnnex } from '../../annex/index.ts'
import { readManifest } from '../../manifest/read-manifest.ts'
import type { Manifest } from '../../manifest/types.ts'
import { FORCE, checkedManifest } from '../checked-manifest.ts'
import type { Command } from '../command.ts'
import { Mistake } from '../mistake.ts'
import { nearest } from '../../manifest/nearest.ts'
import { OUT, writeOutput } from '../write-output.ts'

const WRITERS = { html: renderAnnex, md: annexMarkdown, csv: annexCsv }

/** A choice belongs to one visitor, so no file can hold it. */
const WRITABLE = COLUMNS.filter(column => column !== 'choice')

export const annexCommand: Command = {
  name: 'annex',
  summary: 'Write the cookie table as HTML, Markdown or CSV',
  details: 'The HTML is a piece of a page: paste it where the table is to stand.',
  options: {
    format: { type: 'string', choices: Object.keys(WRITERS), help: 'default: html' },
    lang: { type: 'string', value: 'TAG', help: 'language, such as cy; default: en' },
    category: { type: 'string', value: 'IDS', help: 'only these categories, with commas between' },
    where: { type: 'string', value: 'PLACES', help: 'only these places, with commas between' },
    columns: { type: 'string', value: 'IDS', help: `any of ${WRITABLE.join(', ')}` },
    caption: { type: 'string', value: 'TEXT', help: 'the title of the table' },
    out: OUT,
    force: FORCE,
  },
  examples: [
    ['annex > annex.html', 'write the table of the manifest in this folder'],
    ['annex --lang cy --where MyOnline', 'in Welsh, one place only'],
    ['annex --format csv --out annex.csv', 'for a spreadsheet'],
    ['annex --columns cookie,provider,country', 'other columns'],
  ],
  async run(request) {
    const [lang, category, where, columns, caption] = ['lang', 'category', 'where', 'columns', 'caption'].map(
      request.text,
    )
    refuseUnknown('column', members(columns, /[\s,]+/), WRITABLE)
    const manifest = await checkedManifest(request)
    refuseUnknown('category', members(category, /[\s,]+/), [...readManifest(manifest).categories.keys()])
    refuseUnknown('place', members(where, /,/), placesOf(manifest))
    const write = WRITERS[(request.text('format') ?? 'html') as keyof typeof WRITERS]
    writeOutput(request, write(manifest, { lang, category, where, columns, caption }))
    return 0
  },
}

function placesOf({ cookies }: Manifest): string[] {
  return [...new Set((cookies ?? []).flatMap(({ where }) => where ?? []))]
}

/** A slip of the finger would write an empty table. */
function refuseUnknown(what: string, given: readonly string[], known: readonly string[]): void {
  const unknown = given.find(word => !known.includes(word))
  if (unknown === undefined) return
  const meant = nearest(unknown, known)
  const hint = meant ? `Did you mean ${meant}?` : known.length > 0 ? `There are: ${known.join(', ')}.` : ''
  throw new Mistake(`There is no ${what} ${unknown}. ${hint}`.trimEnd(), 2)
}

import { renderRecipients } from '../../annex/index.ts'
import { recipientsTable } from '../../annex/recipients-table.ts'
import { wordsIn } from '../../languages/words-in.ts'
import { FORCE, checkedManifest } from '../checked-manifest.ts'
import type { Command } from '../command.ts'
import { Mistake } from '../mistake.ts'
import { toMarkdown } from '../to-markdown.ts'
import { OUT, writeOutput } from '../write-output.ts'

export const recipientsCommand: Command = {
  name: 'recipients',
  summary: 'Write the table of those who receive data, as HTML or Markdown',
  options: {
    format: { type: 'string', choices: ['html', 'md'], help: 'default: html' },
    lang: { type: 'string', value: 'TAG', help: 'language, such as cy; default: en' },
    caption: { type: 'string', value: 'TEXT', help: 'the title of the table' },
    out: OUT,
    force: FORCE,
  },
  examples: [
    ['recipients > recipients.html', 'write the table of the manifest in this folder'],
    ['recipients --lang cy', 'in Welsh'],
  ],
  async run(request) {
    const manifest = await checkedManifest(request)
    const lang = request.text('lang') ?? 'en'
    const options = { lang, caption: request.text('caption') }
    const table = recipientsTable(manifest, wordsIn(lang, manifest), options)
    if (!table) throw new Mistake('The manifest names no recipients, so there is no table to write.', 1)
    const isMarkdown = request.text('format') === 'md'
    writeOutput(request, isMarkdown ? toMarkdown(table) : renderRecipients(manifest, options))
    return 0
  },
}

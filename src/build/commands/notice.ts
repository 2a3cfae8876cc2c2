import { renderNotice, renderSettings } from '../../annex/index.ts'
import { notice } from '../../annex/notice/notice.ts'
import { wordsIn } from '../../languages/words-in.ts'
import { FORCE, checkedManifest } from '../checked-manifest.ts'
import type { Command } from '../command.ts'
import { toMarkdown } from '../to-markdown.ts'
import { OUT, writeOutput } from '../write-output.ts'

export const noticeCommand: Command = {
  name: 'notice',
  summary: 'Write the text around the tables, as HTML or Markdown',
  details:
    'What cookies are, how to refuse, what may then not work, who sets what, contact, and how to complain. As HTML also ' +
    'the place for the settings, which says how to refuse where no JavaScript runs.',
  options: {
    format: { type: 'string', choices: ['html', 'md'], help: 'default: html' },
    lang: { type: 'string', value: 'TAG', help: 'language, such as cy; default: en' },
    out: OUT,
    force: FORCE,
  },
  examples: [
    ['notice > notice.html', 'write the notice of the manifest in this folder'],
    ['notice --lang cy --format md', 'in Welsh, as Markdown'],
  ],
  async run(request) {
    const manifest = await checkedManifest(request)
    const lang = request.text('lang') ?? 'en'
    const content =
      request.text('format') === 'md'
        ? toMarkdown(notice(manifest, wordsIn(lang, manifest), { lang }))
        : [renderNotice(manifest, { lang }), renderSettings(manifest, { lang })].filter(Boolean).join('\n')
    writeOutput(request, content)
    return 0
  },
}

import { FORCE, checkedManifest } from '../checked-manifest.ts'
import type { Command } from '../command.ts'
import { snippet, type Snippet, type SnippetOptions } from '../snippet.ts'
import { OUT, writeOutput } from '../write-output.ts'

export const snippetCommand: Command = {
  name: 'snippet',
  summary: 'Write the two blocks that put Latchkey into a page',
  details:
    'The first block goes to the start of <head>, before every other script; the second to the start of <body>. ' +
    'Make them again when the manifest changes, or with a new version of Latchkey.',
  options: {
    ui: { type: 'string', value: 'URL', help: 'folder of the other files; default: /latchkey/' },
    banner: { type: 'string', choices: ['flow', 'bottom', 'corner', 'none'], help: 'default: flow' },
    control: { type: 'string', choices: ['auto', 'none'], help: 'button to the settings; default: auto' },
    lang: { type: 'string', value: 'TAG', help: 'language of the pages, such as cy; default: en' },
    level: { type: 'string', choices: ['mark', 'guard', 'seal'], help: 'how much is held; default: guard' },
    texts: {
      type: 'string',
      value: 'URL',
      help: 'where the whole manifest lies on your site; default: in the page',
    },
    part: { type: 'string', choices: ['head', 'body'], help: 'write one block only' },
    json: { type: 'boolean', help: 'print { head, body, scriptHash } as JSON' },
    out: OUT,
    force: FORCE,
  },
  examples: [
    ['snippet --out snippet.html', 'write both blocks, with a note where each goes'],
    ['snippet --part head > head.html', 'write one block, for an include'],
    ['snippet --lang cy --banner bottom', 'for Welsh pages, banner at the bottom'],
  ],
  async run(request) {
    const { text, has, terminal } = request
    const manifest = await checkedManifest(request)
    const blocks = snippet(manifest, {
      ...defined({ ui: text('ui'), lang: text('lang'), texts: text('texts') }),
      banner: (text('banner') ?? 'flow') as NonNullable<SnippetOptions['banner']>,
      control: (text('control') ?? 'auto') as NonNullable<SnippetOptions['control']>,
      level: (text('level') ?? 'guard') as NonNullable<SnippetOptions['level']>,
    })
    writeOutput(request, has('json') ? JSON.stringify(blocks, null, 2) : blocksToPaste(blocks, text('part')))
    terminal.say(adviceFor(blocks, text('ui') ?? '/latchkey/'))
    return 0
  },
}

function blocksToPaste({ head, body }: Snippet, part: string | undefined): string {
  if (part === 'head') return head
  if (part === 'body') return body
  const second = body ? ['', '<!-- Latchkey 2 of 2: the start of <body> -->', body] : []
  return ['<!-- Latchkey 1 of 2: the start of <head>, before every other script -->', head, ...second].join(
    '\n',
  )
}

function adviceFor({ body, scriptHash }: Snippet, ui: string): string {
  return [
    `The other files are expected at ${ui}: copy the folder dist/ there.`,
    ...(body.includes('id="latchkey-banner"') ? [] : ['There is no banner in the second block.']),
    `With a Content-Security-Policy, add to script-src: '${scriptHash}'`,
  ].join('\n')
}

/** An option that was not given is left out, so that its default holds. */
function defined<Options extends object>(
  options: Options,
): { [Key in keyof Options]?: NonNullable<Options[Key]> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never
}

import type { Command, Option } from './command.ts'
import { USUAL_NAMES } from './load-manifest.ts'
import { wrap } from './wrap.ts'

const MANIFEST = `MANIFEST is a .json, .ts, .js or .mjs file. Without one, the first of these in this folder is read: ${USUAL_NAMES.join(', ')}.`

/** What `latchkey --help` prints. */
export function generalHelp(commands: readonly Command[], version: string, width: number): string {
  return [
    `latchkey ${version}`,
    'One manifest for the cookie annex, the banner, the settings and what may run.',
    '',
    'Usage: latchkey COMMAND [MANIFEST] [options]',
    '',
    'Commands',
    ...table(
      commands.map(({ name, summary }) => [name, summary]),
      width,
    ),
    '',
    wrap(MANIFEST, width),
    '',
    'Start here',
    ...table(
      [
        ['latchkey validate', 'see what is wrong with your manifest'],
        ['latchkey snippet', 'get the two blocks for your pages'],
        ['latchkey COMMAND --help', 'see all options of one command'],
      ],
      width,
    ),
  ].join('\n')
}

/** What `latchkey COMMAND --help` prints. */
export function commandHelp(
  { name, summary, details, takes, options, examples }: Command,
  width: number,
): string {
  return [
    `latchkey ${name}: ${summary.charAt(0).toLowerCase()}${summary.slice(1)}`,
    ...(details ? ['', wrap(details, width)] : []),
    '',
    `Usage: latchkey ${name} ${takes ?? '[MANIFEST]'} [options]`,
    ...(takes ? [] : ['', wrap(MANIFEST, width)]),
    '',
    'Options',
    ...table([...Object.entries(options).map(describe), ['--help', 'show this text']], width),
    '',
    'Examples',
    ...examples.map(([args, does]) => `  latchkey ${args}\n      ${does}`),
  ].join('\n')
}

function describe([name, { value, choices, help }]: [string, Option]): [string, string] {
  const shown = choices ? choices.join('|') : value
  return [`--${name}${shown ? ` ${shown}` : ''}`, help]
}

/** The widest entry of the first column that the second makes room for. */
const WIDEST = 24

/** Two columns; what does not fit into the first pushes the second to the next line. */
function table(rows: readonly (readonly [string, string])[], width: number): string[] {
  const left = Math.min(WIDEST, Math.max(...rows.map(([entry]) => entry.length)))
  const indent = ' '.repeat(left + 4)
  return rows.map(([entry, text]) => {
    const wrapped = wrap(text, width, indent)
    return entry.length > left ? `  ${entry}\n${wrapped}` : `  ${entry.padEnd(left)}  ${wrapped.trimStart()}`
  })
}

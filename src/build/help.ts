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
    ...table(commands.map(({ name, summary }) => [name, summary])),
    '',
    wrap(MANIFEST, width),
    '',
    'Start here',
    ...table([
      ['latchkey validate', 'see what is wrong with your manifest'],
      ['latchkey snippet', 'get the two blocks for your pages'],
      ['latchkey COMMAND --help', 'see all options of one command'],
    ]),
  ].join('\n')
}

/** What `latchkey COMMAND --help` prints. */
export function commandHelp({ name, summary, details, options, examples }: Command, width: number): string {
  return [
    `latchkey ${name}: ${summary.charAt(0).toLowerCase()}${summary.slice(1)}`,
    ...(details ? ['', wrap(details, width)] : []),
    '',
    `Usage: latchkey ${name} [MANIFEST] [options]`,
    '',
    wrap(MANIFEST, width),
    '',
    'Options',
    ...table([...Object.entries(options).map(describe), ['--help', 'show this text']]),
    '',
    'Examples',
    ...table(examples.map(([args, does]) => [`latchkey ${args}`, does])),
  ].join('\n')
}

function describe([name, { value, choices, help }]: [string, Option]): [string, string] {
  const shown = choices ? choices.join('|') : value
  return [`--${name}${shown ? ` ${shown}` : ''}`, help]
}

/** Two columns; what does not fit into the first pushes the second to the next line. */
function table(rows: readonly (readonly [string, string])[]): string[] {
  const widest = Math.min(28, Math.max(...rows.map(([left]) => left.length)))
  return rows.map(([left, right]) =>
    left.length > widest
      ? `  ${left}\n  ${' '.repeat(widest)}  ${right}`
      : `  ${left.padEnd(widest)}  ${right}`,
  )
}

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { ratioText } from '../../theme/contrast.ts'
import { checkTheme } from '../../theme/check-theme.ts'
import type { Command } from '../command.ts'
import { Mistake } from '../mistake.ts'
import { readThemes, type WornTheme } from '../read-themes.ts'

export const themeCommand: Command = {
  name: 'theme',
  summary: 'Compute the contrast of your own colours for the banner',
  details:
    'FILE is a style sheet that sets --latchkey properties. It is judged as pages do it: text needs 4.5 to 1, edges ' +
    'and the ring of the focus 3 to 1, and no rule may be about Accept or Reject alone. What it does not set is taken ' +
    'for black on white or, in dark, white on #121212.',
  takes: 'FILE',
  options: {
    json: { type: 'boolean', help: 'print the figures as JSON, for other programs' },
  },
  examples: [
    ['theme cookies.css', 'check this style sheet'],
    ['theme cookies.css --json', 'the same, for another program'],
  ],
  run({ named: [file], has, terminal }) {
    if (!file) throw new Mistake('Name the style sheet: latchkey theme FILE.', 2)
    const { themes, unequal } = readThemes(read(resolve(terminal.cwd, file), file))
    if (!themes[0] && !unequal[0])
      throw new Mistake(`${file}: expected --latchkey properties, received none.`, 1)
    const reports = themes.map(worn => ({ worn, ...checkTheme(worn.theme, worn) }))
    const unlike = unequal.map(
      selector =>
        `${selector}: is about one of Accept and Reject alone. Write rules for both, or for neither.`,
    )
    if (has('json')) {
      const data = reports.map(({ worn, figures, faults }) => ({ ...worn, figures, faults }))
      terminal.out(JSON.stringify({ themes: data, faults: unlike }, null, 2))
    } else {
      for (const { worn, figures } of reports) {
        terminal.out(`${titleOf(worn)}\n`)
        for (const { what, colors, ratio, needed, isMet } of figures) {
          const figure = ratio === null ? 'unknown' : `${ratioText(ratio)} to 1`
          terminal.out(
            `  ${isMet ? 'ok   ' : 'fault'}  ${what}: ${colors.join(' on ')}, ${figure}, needs ${needed}\n`,
          )
        }
        terminal.out('\n')
      }
      const faults = [
        ...reports.flatMap(({ worn, faults }) => faults.map(fault => `${titleOf(worn)}: ${fault}`)),
        ...unlike,
      ]
      terminal.out(faults.length ? `${faults.join('\n')}\n` : `${file}: will be worn\n`)
    }
    return Promise.resolve(unlike[0] || reports.some(({ faults }) => faults[0]) ? 1 : 0)
  },
}

function titleOf({ scheme, hasMoreContrast }: WornTheme): string {
  return hasMoreContrast ? `${scheme}, with more contrast` : scheme
}

function read(path: string, file: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new Mistake(`${file} cannot be read.`, 2)
  }
}

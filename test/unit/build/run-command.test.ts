import { describe, expect, it } from 'vitest'
import type { Command, Request, Terminal } from '../../../src/build/command.ts'
import { Mistake } from '../../../src/build/mistake.ts'
import { runCommand } from '../../../src/build/run-command.ts'

const annex: Command = {
  name: 'annex',
  summary: 'Write the cookie table',
  options: {
    format: { type: 'string', choices: ['html', 'md'], help: 'what to write' },
    out: { type: 'string', value: 'FILE', help: 'where to write it' },
    force: { type: 'boolean', help: 'even so' },
  },
  examples: [['annex --format md', 'write Markdown']],
  run: () => Promise.resolve(0),
}

/** Runs a command line and gives all that came of it. */
async function run(args: string, doing: (request: Request) => Promise<number> = annex.run) {
  const out: string[] = []
  const said: string[] = []
  const terminal: Terminal = {
    cwd: '/',
    out: text => void out.push(text),
    say: text => void said.push(text),
    hasColor: { out: false, say: false },
    width: 80,
  }
  const code = await runCommand(args.split(' ').filter(Boolean), [{ ...annex, run: doing }], terminal)
  return { code, out: out.join('\n'), said: said.join('\n') }
}

describe('the command line', () => {
  it('hands a command its manifest and options', async () => {
    const requests: Request[] = []
    const { code } = await run('annex a.json --format md --out=x.md --force', request => {
      requests.push(request)
      return Promise.resolve(0)
    })
    const [request] = requests
    expect(code).toBe(0)
    expect(request?.manifest).toBe('a.json')
    expect([request?.text('format'), request?.text('out'), request?.has('force')]).toEqual([
      'md',
      'x.md',
      true,
    ])
  })

  it('prints help for the whole, and names every command', async () => {
    for (const args of ['--help', 'help', '-h']) {
      const { code, out } = await run(args)
      expect(code).toBe(0)
      expect(out).toContain('annex  ')
    }
  })

  it('prints help for one command, with its options and examples', async () => {
    for (const args of ['annex --help', 'help annex', 'annex x.json -h']) {
      const { code, out } = await run(args)
      expect(code).toBe(0)
      expect(out).toContain('--format html|md')
      expect(out).toContain('latchkey annex --format md')
    }
  })

  it('says its help without being asked where there is no command, and counts that as a mistake', async () => {
    const { code, out, said } = await run('')
    expect([code, out]).toEqual([2, ''])
    expect(said).toContain('Usage: latchkey')
  })

  it('prints its version', async () => {
    expect((await run('--version')).out).toMatch(/^\d+\.\d+\.\d+$/)
  })

  it.each([
    ['anex', 'Did you mean annex?'],
    ['deploy', 'There are: annex.'],
    ['latchkey.json', 'latchkey validate latchkey.json'],
    ['annex --fromat md', 'Did you mean --format?'],
    ['annex --colour', 'There is no option --colour.'],
    ['annex --format', '--format needs a value: --format html|md'],
    ['annex --format --force', '--format needs a value'],
    ['annex --format xml', '--format: expected html or md, received xml.'],
    ['annex --force=yes', '--force takes no value'],
    ['annex a.json b.json', 'One manifest at a time'],
  ])('answers `latchkey %s` with a sentence', async (args, sentence) => {
    const { code, out, said } = await run(args)
    expect([code, out]).toEqual([2, ''])
    expect(said).toContain(sentence)
  })

  it('says a mistake without a stack trace', async () => {
    const { code, said } = await run('annex', () =>
      Promise.reject(new Mistake('There is no file a.json.', 2)),
    )
    expect([code, said]).toEqual([2, 'There is no file a.json.'])
  })

  it('does not hide a fault of its own', async () => {
    await expect(run('annex', () => Promise.reject(new TypeError('x is undefined')))).rejects.toThrow(
      'x is undefined',
    )
  })
})

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commands } from '../../../src/build/commands/commands.ts'
import { runCommand } from '../../../src/build/run-command.ts'

const MANIFEST = {
  site: { name: 'Millbrook Homes' },
  services: {
    counter: { name: 'Counter', provider: 'Counter Ltd', category: 'analytics', hosts: ['counter.example'] },
  },
  cookies: [
    {
      name: 'CFID',
      category: 'necessary',
      purpose: 'Keeps you signed in.',
      expiry: '2 hours',
      where: 'MyOnline',
    },
    {
      name: 'visits',
      service: 'counter',
      purpose: { en: 'Counts visits.', cy: 'Yn cyfrif.' },
      expiry: '2 years',
      where: 'Website',
    },
  ],
  recipients: [{ name: 'Azure', data: 'All that you enter', purpose: 'Hosts this website.' }],
}

const FAULTY = { cookies: [{ name: 'a', category: 'necessary', purpose: 'b', expiry: 'soon' }] }

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'latchkey-commands-'))
  writeFileSync(join(folder, 'latchkey.json'), JSON.stringify(MANIFEST))
  writeFileSync(join(folder, 'faulty.json'), JSON.stringify(FAULTY))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

async function latchkey(...args: string[]) {
  const out: string[] = []
  const said: string[] = []
  const code = await runCommand(args, commands, {
    cwd: folder,
    out: text => void out.push(text),
    say: text => void said.push(text),
    hasColor: { out: false, say: false },
    width: 80,
  })
  return { code, out: out.join('\n'), said: said.join('\n') }
}

describe('every command', () => {
  it.each(commands.map(({ name }) => name))('%s has help with examples of its own', async name => {
    const { code, out } = await latchkey(name, '--help')
    expect(code).toBe(0)
    expect(out.split('Examples')[1]).toContain(`latchkey ${name}`)
  })

  it.each(['annex', 'notice', 'snippet'])(
    '%s writes nothing from a manifest with errors, and lists them',
    async name => {
      const { code, out, said } = await latchkey(name, 'faulty.json')
      expect([code, out]).toEqual([1, ''])
      expect(said).toContain('cookies[0].expiry')
      expect(said).toContain("received 'soon'")
    },
  )

  it.each(['annex', 'notice'])('%s writes all the same when forced, and says so', async name => {
    const { code, out, said } = await latchkey(name, 'faulty.json', '--force')
    expect(code).toBe(0)
    expect(out).not.toBe('')
    expect(said).toContain('left shut')
  })

  it('writes into a file when asked, and prints nothing then', async () => {
    const { code, out, said } = await latchkey('annex', '--out', 'annex.html')
    expect([code, out]).toEqual([0, ''])
    expect(said).toContain('Wrote annex.html.')
    expect(readFileSync(join(folder, 'annex.html'), 'utf8')).toMatch(/<table[\s\S]*<\/div>\n$/)
  })

  it('says in a sentence that a file cannot be written', async () => {
    const { code, said } = await latchkey('annex', '--out', 'no/such/folder.html')
    expect(code).toBe(2)
    expect(said).toMatch(/^no\/such\/folder\.html could not be written: /m)
  })
})

describe('validate', () => {
  it('ends with 0 where there is no error, and counts', async () => {
    const { code, out } = await latchkey('validate')
    expect(code).toBe(0)
    expect(out).toMatch(/^latchkey\.json: (?:no errors, no warnings|\d warnings?)$/m)
  })

  it('ends with 1 where there is one, and says where, what was expected, what came, and what to do', async () => {
    const { code, out } = await latchkey('validate', 'faulty.json')
    expect(code).toBe(1)
    expect(out).toMatch(
      /^error {4}cookies\[0\]\.expiry \(a\)\n {9}Expected 'session'.*\n[\s\S]*received 'soon'/,
    )
    expect(out).toMatch(/^faulty\.json: 1 error/m)
  })

  it('counts warnings as errors when strict', async () => {
    const misspelt = { cookies: [{ ...MANIFEST.cookies[0], wher: 'Website' }] }
    writeFileSync(join(folder, 'warning.json'), JSON.stringify(misspelt))
    expect((await latchkey('validate', 'warning.json')).code).toBe(0)
    expect((await latchkey('validate', 'warning.json', '--strict')).code).toBe(1)
  })

  it('gives data to other programs', async () => {
    const { out } = await latchkey('validate', 'faulty.json', '--json')
    expect(JSON.parse(out)).toContainEqual(
      expect.objectContaining({ severity: 'error', path: 'cookies[0].expiry', received: "'soon'" }),
    )
  })
})

describe('annex', () => {
  it.each([
    ['html', '<table'],
    ['md', '| Cookie | '],
    ['csv', 'Cookie,'],
  ])('writes %s', async (format, start) => {
    const { code, out } = await latchkey('annex', '--format', format)
    expect(code).toBe(0)
    expect(out).toContain(start)
    expect(out).toContain('CFID')
  })

  it('writes one language, place and category, and the columns that are asked for', async () => {
    const { out } = await latchkey(
      'annex',
      '--lang',
      'cy',
      '--category',
      'analytics',
      '--where=Website',
      '--columns',
      'cookie,information',
    )
    expect(out).toContain('Yn cyfrif.')
    expect(out).not.toContain('CFID')
    expect(out.match(/<th scope="col"/g)).toHaveLength(2)
  })

  it.each([
    ['--category', 'analytcs', 'There is no category analytcs. Did you mean analytics?'],
    ['--where', 'Office', 'There is no place Office. There are: MyOnline, Website.'],
    ['--columns', 'cookie,prvider', 'There is no column prvider. Did you mean provider?'],
    ['--columns', 'choice', 'There is no column choice.'],
  ])('refuses %s %s, which would write an empty table', async (option, value, sentence) => {
    const { code, said } = await latchkey('annex', option, value)
    expect(code).toBe(2)
    expect(said).toContain(sentence)
  })
})

describe('recipients and notice', () => {
  it('are written as HTML or Markdown', async () => {
    expect((await latchkey('recipients')).out).toContain('<table')
    expect((await latchkey('recipients', '--format', 'md')).out).toContain('| Azure |')
    expect((await latchkey('notice')).out).toContain('<h2>')
    expect((await latchkey('notice', '--format', 'md')).out).toMatch(/^## /)
  })

  it('say so where there are no recipients', async () => {
    writeFileSync(join(folder, 'none.json'), JSON.stringify({ ...MANIFEST, recipients: undefined }))
    const { code, said } = await latchkey('recipients', 'none.json')
    expect(code).toBe(1)
    expect(said).toContain('names no recipients')
  })
})

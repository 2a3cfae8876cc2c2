import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commands } from '../../../src/build/commands/commands.ts'
import { runCommand } from '../../../src/build/run-command.ts'
import { fingerprintOf } from '../../../src/choice/fingerprint.ts'
import { readManifest } from '../../../src/manifest/read-manifest.ts'
import { ODD } from '../../support/csp-cases.ts'

const SERVERS = ['nginx', 'apache', 'iis']

const hosts = (length: number): string[] =>
  Array.from({ length }, (_, index) => `node-${index}.delivery.example`)

const withHosts = (...counts: number[]) => ({
  site: { name: 'Millbrook Homes' },
  services: Object.fromEntries(
    counts.map((count, index) => [
      `films-${index}`,
      { name: 'Films', provider: 'Films Inc', category: 'media', hosts: hosts(count) },
    ]),
  ),
  cookies: [{ name: 'CFID', category: 'necessary', purpose: 'Keeps you signed in.', expiry: '2 hours' }],
})

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'latchkey-csp-'))
  write('latchkey.json', withHosts(2))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function write(name: string, manifest: unknown): void {
  writeFileSync(join(folder, name), JSON.stringify(manifest))
}

async function csp(...args: string[]) {
  const out: string[] = []
  const said: string[] = []
  const code = await runCommand(['csp', ...args], commands, {
    cwd: folder,
    out: text => void out.push(text),
    say: text => void said.push(text),
    hasColor: { out: false, say: false },
    width: 80,
  })
  return { code, out: out.join('\n'), said: said.join('\n') }
}

describe('latchkey csp', () => {
  it.each(SERVERS)('writes for %s: policy, Vary, caching, and the marks of now', async server => {
    const { code, out } = await csp('--for', server)
    expect(code).toBe(0)
    for (const part of ["default-src 'self'", 'Cookie', 'private, no-cache', 'ETag'])
      expect(out).toContain(part)
    const declared = readManifest(withHosts(2))
    for (const id of ['media', 'films-0'])
      expect(out).toContain(`${id}(?:\\+|%2[Bb])${fingerprintOf(declared, id)}`)
    expect(out).toContain(
      ' node-0.delivery.example:* ws://node-0.delivery.example:* wss://node-0.delivery.example:*',
    )
  })

  it.each(SERVERS)('says for %s what a server cannot look at, and how caches behave', async server => {
    const { out } = await csp('--for', server)
    const words = out.replace(/\s#?\s*/g, ' ')
    for (const part of [
      'ends by its own Max-Age',
      'or two that differ',
      'Vary',
      '304',
      'when the manifest changes',
    ])
      expect(words).toContain(part)
  })

  it('writes into a file when asked', async () => {
    const { code, out, said } = await csp('--for', 'nginx', '--out', 'latchkey.conf')
    expect([code, out]).toEqual([0, ''])
    expect(said).toContain('Wrote latchkey.conf.')
    expect(readFileSync(join(folder, 'latchkey.conf'), 'utf8')).toContain('map $http_cookie')
  })

  it('allows the other ports and the sockets of a host that is named, in lower case', async () => {
    expect((await csp('--for', 'nginx', '--host', 'WWW.millbrook.example')).out).toContain(
      'blob: www.millbrook.example:* ws://www.millbrook.example:* wss://www.millbrook.example:*',
    )
  })

  it.each([
    [[], 'Say for which server: --for nginx|apache|iis.'],
    [['--for', 'caddy'], '--for: expected nginx or apache or iis, received caddy.'],
    [['--for', 'nginx', '--host', 'https://www.millbrook.example/'], 'expected a host name such as'],
    [['--for', 'nginx', '--host', 'a.example; script-src *'], 'expected a host name such as'],
  ])('refuses %j in a sentence', async (args, sentence) => {
    const { code, out, said } = await csp(...args)
    expect([code, out]).toEqual([2, ''])
    expect(said).toContain(sentence)
  })

  it('writes nothing from a manifest with errors, and leaves what is faulty shut when forced', async () => {
    write('odd.json', ODD)
    expect(await csp('odd.json', '--for', 'nginx')).toMatchObject({ code: 1, out: '' })
    const { code, out } = await csp('odd.json', '--for', 'nginx', '--force')
    expect(code).toBe(0)
    expect(out).not.toContain('faulty')
  })
})

describe('a policy that is too long for a header', () => {
  it.each(SERVERS)('is refused for %s: how long, by whom, and what to do', async server => {
    write('long.json', withHosts(90, 3, 4))
    const { code, out, said } = await csp('long.json', '--for', server)
    expect([code, out]).toEqual([1, ''])
    expect(said).toMatch(/would have [\d,]+ bytes, and servers and proxies usually take 8,192\./)
    expect(said).toMatch(/films-0 \(90 hosts, [\d,]+ bytes\), films-2 \(4 hosts/)
    expect(said).toContain('Write one *.name for many hosts')
  })

  it('is measured with everything allowed, to the byte, header name and all', async () => {
    const fits = async (count: number): Promise<number> => {
      write('near.json', withHosts(count))
      return (await csp('near.json', '--for', 'nginx')).code
    }
    // By hand: 25 for the name, 88 for the beginning, three sources for each host.
    const length = (count: number): number =>
      hosts(count).reduce((sum, host) => sum + 3 * host.length + ' :* ws://:* wss://:*'.length, 0)
    const start =
      "Content-Security-Policy: default-src 'self' 'unsafe-inline' 'unsafe-eval' 'wasm-unsafe-eval' data: blob:"
    const last = [...Array(200).keys()].filter(count => start.length + length(count) <= 8192).at(-1)!
    expect(await fits(last)).toBe(0)
    expect(await fits(last + 1)).toBe(1)
  })

  it('counts the site’s own hosts too', async () => {
    write('own.json', { ...withHosts(1), site: { name: 'Millbrook Homes', hosts: hosts(120) } })
    expect((await csp('own.json', '--for', 'nginx')).said).toContain('site.hosts (120 hosts')
  })
})

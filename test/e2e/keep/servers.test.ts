import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decodeRecord, encodeRecord } from '../../../src/choice/record.ts'
import { startNjs, startPhp, startPlain, type KeepingServer } from './servers.ts'

const LIFETIME = 15_778_800
const DAY = 86_400
const now = (): number => Math.floor(Date.now() / 1000)

/** A record of a decision some seconds ago. */
function recordOf(age: number): string {
  const entries = new Map([
    ['vimeo', '+19nz86s'],
    ['analytics', '-1snu7sz'],
  ] as const)
  return encodeRecord({ minutes: Math.floor((now() - age) / 60), entries })
}

describe.each([
  ['nginx as it comes, asked after a decision', startPlain],
  ['nginx with njs, with every page', startNjs],
  ['PHP, with every page', startPhp],
])('%s', (_name, start) => {
  let server: KeepingServer
  // The first start may have to install it.
  beforeAll(async () => {
    server = await start()
  }, 300_000)
  afterAll(() => server.stop())

  /** What the server sets for a visitor with these cookies. */
  async function setFor(cookie?: string): Promise<string[]> {
    const { headers, status } = await server.ask(
      server.path,
      cookie === undefined ? {} : { cookie },
      server.method,
    )
    expect([200, 204, 400]).toContain(status)
    return headers['set-cookie'] ?? []
  }

  const secondsIn = (cookie: string | undefined): number => Number(/Max-Age=(\d+)/i.exec(cookie ?? '')?.[1])

  it('sends the record as it came, for the page to read', async () => {
    const record = recordOf(0)
    for (const cookie of [
      `latchkey=${record}`,
      `a=1; latchkey=${record}; b=2`,
      `mylatchkey=2; latchkey=${record}`,
    ]) {
      const [set, ...others] = await setFor(cookie)
      expect(others).toEqual([])
      expect(set).toMatch(new RegExp(`^latchkey=${record.replaceAll('+', '\\+').replaceAll('.', '\\.')};`))
      expect(set).toMatch(/; ?path=\/(;|$)/i)
      expect(set).toMatch(/; ?SameSite=Lax/i)
      expect(set).toMatch(/; ?Secure/i)
      expect(set).not.toMatch(/HttpOnly|Domain/i)
      expect(secondsIn(set)).toBeGreaterThan(LIFETIME - 125)
      expect(secondsIn(set)).toBeLessThanOrEqual(LIFETIME)
    }
  })

  it('sends nothing without a record', async () => {
    for (const cookie of [undefined, '', 'a=1', 'latchkey', 'latchkey=', 'xlatchkey=1.z', 'latchkeys=1.z'])
      expect(await setFor(cookie)).toEqual([])
  })

  it('sends nothing where two stand side by side', async () => {
    const [one, other] = [recordOf(0), recordOf(DAY)]
    expect(await setFor(`latchkey=${one}; latchkey=${other}`)).toEqual([])
    expect(await setFor(`latchkey=${other}; a=1; latchkey=${one}`)).toEqual([])
    expect(await setFor(`latchkey=x; latchkey=${one}`)).toEqual([])
  })

  it('never makes a choice last longer', async () => {
    if (!server.readsTime) return
    for (const days of [1, 30, 100, 182]) {
      const [set] = await setFor(`latchkey=${recordOf(days * DAY)}`)
      const left = LIFETIME - days * DAY
      expect(Math.abs(secondsIn(set) - left)).toBeLessThan(125)
    }
    for (const age of [LIFETIME, 183 * DAY, 3000 * DAY, -DAY, -3000 * DAY])
      expect(await setFor(`latchkey=${recordOf(age)}`)).toEqual([])
    for (const record of ['1.0', '1.zzzzzzz']) expect(await setFor(`latchkey=${record}`)).toEqual([])
  })

  it('sends no value that is no record, and so no header of somebody’s own', async () => {
    const record = recordOf(0)
    const values = [
      `${record}\r`,
      `${record}%0d%0aSet-Cookie: a=1`,
      `${record}, a=1`,
      `${record} a=1`,
      `${record}\ta=1`,
      `${record}"`,
      `"${record}"`,
      `${record}.`,
      `${record}.analytics+123456`,
      `${record}.Analytics+1234567`,
      `${record}.analytics*1234567`,
      `${record}.analytics+1234567é`,
      record.replace('1.', '2.'),
      record.replace('1.', '1.0'),
      record.replace('1.', '1.12345678'),
      `1.${'z'.repeat(4000)}`,
      `${record}${'.a+1234567'.repeat(299)}.a+1234567`,
      '$latchkey_kept',
      '${latchkey_kept}',
      '<?php phpinfo();',
    ]
    for (const value of values) {
      const bytes = Buffer.from(value).toString('latin1').replaceAll('\r', '')
      if (bytes === record) continue
      expect(decodeRecord(bytes)).toBeNull()
      expect(await setFor(`latchkey=${bytes}`), value.slice(0, 80)).toEqual([])
    }
  })

  it('agrees with Latchkey about thousands of values', async () => {
    const record = recordOf(60)
    let seed = 7
    const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below
    const letters = '0az19.+-= %,:"\'\\/<>()[]{}|^~`@!#$&*?ABCxé'
    const differ: string[] = []
    let kept = 0
    for (let count = 0; count < 1500; count++) {
      const at = random(record.length)
      const letter = letters[random(letters.length)] as string
      const value = [
        record.slice(0, at),
        record.slice(0, at) + letter + record.slice(at),
        record.slice(0, at) + letter + record.slice(at + 1),
      ][random(3)] as string
      const bytes = Buffer.from(value).toString('latin1').trim()
      const [set] = await setFor(`latchkey=${bytes}`)
      const decoded = decodeRecord(bytes)
      const seconds = decoded ? decoded.minutes * 60 - now() : 0
      const isSound = decoded !== null && (!server.readsTime || (seconds > -LIFETIME && seconds <= 300))
      if (isSound) kept++
      if (isSound !== (set !== undefined) || (set && !set.startsWith(`latchkey=${bytes};`)))
        differ.push(bytes)
    }
    expect(differ).toEqual([])
    expect(kept).toBeGreaterThan(100)
  }, 120_000)

  it('takes no line from a request that is broken off', async () => {
    const record = recordOf(0)
    for (const end of ['\r', '\n', '\0', '\r\n', '\x0b', '\x85']) {
      const answer = await askRaw(server, `latchkey=${record}${end}Set-Cookie: evil=1`)
      expect(answer.toLowerCase()).not.toContain('evil')
    }
  })
})

/** Sends a request by hand, with a header that no library would send, and gives all that comes back. */
function askRaw({ port, path, method }: KeepingServer, cookie: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let answer = ''
    socket.setTimeout(3000, () => socket.destroy())
    socket.on('data', data => (answer += data.toString('latin1')))
    socket.on('error', reject)
    socket.on('close', () => resolve(answer))
    const request = `${method} ${path} HTTP/1.1\r\nHost: site.localhost\r\nConnection: close\r\nContent-Length: 0\r\n`
    socket.write(Buffer.from(`${request}Cookie: ${cookie}\r\n\r\n`, 'latin1'))
  })
}

describe('nginx as it comes', () => {
  let server: KeepingServer
  beforeAll(async () => {
    server = await startPlain()
  })
  afterAll(() => server.stop())

  it('is asked by POST alone, and its answer is not kept', async () => {
    const cookie = { cookie: `latchkey=${recordOf(0)}` }
    const { status, headers } = await server.ask('/latchkey/keep', cookie, 'POST')
    expect([status, headers['cache-control']]).toEqual([204, 'no-store'])
    for (const method of ['GET', 'HEAD', 'PUT']) {
      const refused = await server.ask('/latchkey/keep', cookie, method)
      expect([refused.status, refused.headers['set-cookie']]).toEqual([405, undefined])
    }
    expect((await server.ask('/', cookie)).headers['set-cookie']).toBeUndefined()
  })
})

describe('nginx with njs', () => {
  it('sets it with pages and not with pictures', async () => {
    const server = await startNjs()
    const cookie = { cookie: `latchkey=${recordOf(0)}` }
    expect((await server.ask('/', cookie)).headers['set-cookie']).toHaveLength(1)
    expect((await server.ask('/a.png', cookie)).headers['set-cookie']).toBeUndefined()
    await server.stop()
  })
})

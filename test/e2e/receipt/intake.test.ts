import { once } from 'node:events'
import { request, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createIntake } from '../../../demo/intake/create-intake.mjs'
import { intakeSchema, startPostgres, type Postgres } from '../../support/start-postgres.ts'

const SITE = 'https://www.millbrook.example'
const TYPE = 'application/cloudevents+json'

let postgres: Postgres
let intake: ReturnType<typeof createIntake>

beforeAll(async () => {
  postgres = await startPostgres()
  await postgres.pool.query(intakeSchema())
  intake = createIntake({ database: postgres.pool, sources: [SITE] }).listen(0, '127.0.0.1')
  await once(intake, 'listening')
  // PostgreSQL may have to be installed first.
}, 300_000)
afterAll(async () => {
  intake.close()
  await postgres.stop()
})
beforeEach(() => postgres.pool.query('truncate decision'))

/** A decision as a page posts it, to be changed. */
const event = (changes: object = {}, data: object = {}) => ({
  specversion: '1.0',
  id: '0123456789abcdef0123456789abcdef',
  source: SITE,
  type: 'latchkey.decision.v1',
  time: new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString(),
  datacontenttype: 'application/json',
  data: {
    version: '0.1.0',
    rules: 'uk-pecr-2026-02-05',
    by: 'banner',
    gpc: false,
    lang: 'en',
    answers: { media: 'granted', counting: 'not objected' },
    fingerprints: { media: '1cov7ys', counting: '0sbwdqn' },
    ...data,
  },
  ...changes,
})

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
}

function send(body: string | Buffer, { method = 'POST', path = '/consent-log', headers = {} } = {}) {
  return new Promise<Answer>((resolve, reject) => {
    const { port } = intake.address() as AddressInfo
    const asked = request(
      { port, host: '127.0.0.1', path, method, headers: { 'content-type': TYPE, ...headers } },
      ({ statusCode = 0, headers: answered }) => resolve({ status: statusCode, headers: answered }),
    )
    asked.once('error', reject)
    asked.end(body)
  })
}

const post = async (body: unknown) => (await send(JSON.stringify(body))).status
const rows = async () => (await postgres.pool.query<Record<string, unknown>>('select * from decision')).rows

describe('the intake with PostgreSQL', () => {
  it('keeps a decision, and only it', async () => {
    const sent = event()
    expect(await post(sent)).toBe(204)
    const [row, ...more] = await rows()
    expect(more).toEqual([])
    expect(Object.keys(row ?? {})).toEqual(['id', 'source', 'time', 'data', 'received'])
    expect(row).toMatchObject({ id: sent.id, source: SITE, data: sent.data })
    expect((row?.time as Date).toISOString()).toBe(sent.time)
  })

  it('keeps the same event once, however often and at whatever time it comes', async () => {
    const twins = await Promise.all([post(event()), post(event()), post(event())])
    expect([...twins, await post(event())]).toEqual([204, 204, 204, 204])
    expect(await rows()).toHaveLength(1)
    expect(await post(event({ id: 'f'.repeat(32) }))).toBe(204)
    expect(await rows()).toHaveLength(2)
  })

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a list', [event()]],
    ['another type of event', event({ type: 'com.example.other' })],
    ['another site’s', event({ source: 'https://elsewhere.example' })],
    ['an id that is none', event({ id: "x'); drop table decision; --" })],
    ['a field that nobody declared', event({ visitor: '7' })],
    ['data that nobody declared', event({}, { ip: '192.0.2.1' })],
    ['an answer that is none', event({}, { answers: { media: 'maybe' } })],
    ['answers that are a list', event({}, { answers: [] })],
    ['a method that is none', event({}, { by: 'mail' })],
    ['a time that is none', event({ time: 'yesterday' })],
    ['a decision of last year', event({ time: '2020-01-01T00:00:00.000Z' })],
    ['more ids than a site has', event({}, { answers: many() })],
  ])('refuses %s for good', async (_, body) => {
    expect(await post(body)).toBe(400)
    expect(await rows()).toEqual([])
  })

  it('refuses what is no JSON, what is too long, and what comes otherwise', async () => {
    expect((await send('{"specversion":')).status).toBe(400)
    expect((await send(Buffer.alloc(20_000, 120))).status).toBe(413)
    const chunked = { headers: { 'transfer-encoding': 'chunked' } }
    expect((await send(Buffer.alloc(200_000, 120), chunked)).status).toBe(413)
    expect((await send('x', { headers: { 'content-type': 'text/plain' } })).status).toBe(415)
    expect((await send('', { method: 'PUT' })).status).toBe(405)
    expect((await send('', { path: '/elsewhere' })).status).toBe(404)
    expect(await rows()).toEqual([])
  })

  it('stores text that looks like SQL as text', async () => {
    const version = "'); drop table decision; --"
    expect(await post(event({}, { version }))).toBe(204)
    expect((await rows())[0]).toMatchObject({ data: { version } })
  })

  it('lets pages of the sites that it knows post from another origin, and no others', async () => {
    const preflight = (origin: string) => send('', { method: 'OPTIONS', headers: { origin } })
    expect((await preflight(SITE)).headers['access-control-allow-origin']).toBe(SITE)
    expect((await preflight('https://elsewhere.example')).headers).not.toHaveProperty(
      'access-control-allow-origin',
    )
  })

  it('says that it may be tried again while the database is away, and nothing of who asked', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue()
    await postgres.pool.query('alter table decision rename to away')
    expect(await post(event())).toBe(503)
    await postgres.pool.query('alter table away rename to decision')
    expect(await post(event())).toBe(204)
    expect(said.mock.calls.flat().join()).not.toMatch(/127\.0\.0\.1|0123456789abcdef/)
    said.mockRestore()
  })
})

function many(): Record<string, string> {
  return Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`id-${index}`, 'granted']))
}

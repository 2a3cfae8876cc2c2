import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTabs } from '../../support/engines/open-tabs.ts'
import { startRealSite, type RealSite } from './real-site.ts'
import { OWN, READ_STORED, TRACK, TRACKED, trackedPage } from './tracked-page.ts'
import { PATH } from './visit-site.ts'

/** What every engine stores without TLS, at the least. */
const CORE = [
  'cookie _deep',
  'cookie _ga',
  'cookie _ga_X1',
  'cookie _ga_folder',
  'cookie _ga_path',
  'db t-db',
  'local t:id',
  'session t:visit',
]
const LIMIT = 90_000
const LOCAL = 'www.millbrook.localhost'

interface Outcome {
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly left: string
}

/** Tests the core of a withdrawal in an engine that can only be told to open pages: the page decides by itself. */
export function testWithdrawal(name: 'firefox' | 'webkit'): void {
  let site: RealSite

  beforeAll(async () => {
    site = await startRealSite(true)
    for (const worker of ['/own-worker.js', '/t-worker.js']) site.put(worker, '')
  })
  afterAll(() => site?.close())

  /** Stores, decides, waits, and says what was there before and after. */
  async function decide(store: string, { host = LOCAL, waitMs = 4500 } = {}): Promise<Outcome> {
    const script = `<script>addEventListener('load', async () => {
      const read = () => ${READ_STORED}
      const pause = ms => new Promise(done => setTimeout(done, ms))
      try {
        ${store}
        await Latchkey.ready
        const before = await read()
        Latchkey.reject()
        await pause(${waitMs})
        const after = await read()
        Latchkey.openSettings()
        await pause(1500)
        const left = document.querySelector('#latchkey-panel .latchkey-left')
        window.outcome = JSON.stringify({ before, after, left: left ? left.innerText : '' })
      } catch (error) {
        window.outcome = JSON.stringify({ before: [String(error)], after: [], left: '' })
      }
    })</script>`
    site.put(PATH, trackedPage({ level: 'mark', body: script }))
    const visitor = await openTabs(name, site.port)
    try {
      const tab = await visitor.open()
      await tab.go(`http://${host}${host === LOCAL ? `:${site.port}` : ''}${PATH}`)
      await sleep(waitMs)
      await expect.poll(() => tab.evaluate('window.outcome'), { timeout: 15_000 }).toBeTruthy()
      return JSON.parse((await tab.evaluate('window.outcome')) as string) as Outcome
    } finally {
      await visitor.close()
    }
  }

  describe(`a withdrawal in ${name}`, () => {
    it.each([
      // Browsers trust it without TLS, so it may have caches and service workers.
      LOCAL,
      'www.example.org.uk',
      'residents.example.org.uk',
    ])('on %s removes all that a tracker stored, and nothing else', { timeout: LIMIT }, async host => {
      // Where a page may not have caches or service workers, the rest is tested all the same.
      const store = `await ${OWN}.catch(() => {}); await ${TRACK}.catch(() => {})`
      const { before, after, left } = await decide(store, { host })
      expect(before).toEqual(expect.arrayContaining([...CORE, 'cookie CFID', 'db own-db', 'local own']))
      expect(after).toEqual(before.filter(entry => !TRACKED.includes(entry)))
      expect(left).toBe('')
    })

    it('reports what comes back without end', { timeout: LIMIT }, async () => {
      const { before, left } = await decide(
        `const write = () => (document.cookie = '_ga=1;Path=/;Domain=millbrook.localhost')
         write(); setInterval(write, 200)`,
        { waitMs: 11_500 },
      )
      expect(before).toEqual(['cookie _ga'])
      expect(left).toContain('_ga: something on this page writes this again')
    })
  })
}

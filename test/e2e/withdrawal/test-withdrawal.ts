import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '../../support/engines/engine.ts'
import type { EngineName } from '../../support/engines/find-engine.mjs'
import { startEngine } from '../../support/engines/start-engine.ts'
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

interface Outcome {
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly left: string
}

/** Tests the core of a withdrawal in an engine that can only be told to open pages: the page decides by itself. */
export function testWithdrawal(name: EngineName): void {
  let site: RealSite
  let engine: Engine

  beforeAll(async () => {
    site = await startRealSite(true)
    for (const worker of ['/own-worker.js', '/t-worker.js']) site.put(worker, '')
    engine = await startEngine(name)
  })
  afterAll(async () => {
    await engine?.close()
    await site?.close()
  })

  /** Stores, decides, waits, and says what was there before and after. */
  async function decide(store: string, waitMs: number): Promise<Outcome> {
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
    const outcome = await engine.visit(`http://www.millbrook.localhost:${site.port}${PATH}`, {
      waitMs: waitMs + 3000,
      evaluate: 'window.outcome',
    })
    return JSON.parse(outcome as string) as Outcome
  }

  describe(`a withdrawal in ${name}`, () => {
    it('removes all that a tracker stored, and nothing else', { timeout: LIMIT }, async () => {
      // Where a page may not have caches or service workers, the rest is tested all the same.
      const { before, after, left } = await decide(
        `await ${OWN}.catch(() => {}); await ${TRACK}.catch(() => {})`,
        4500,
      )
      expect(before).toEqual(expect.arrayContaining([...CORE, 'cookie CFID', 'db own-db', 'local own']))
      expect(after).toEqual(before.filter(entry => !TRACKED.includes(entry)))
      expect(left).toBe('')
    })

    it('reports what comes back without end', { timeout: LIMIT }, async () => {
      const { before, left } = await decide(
        `const write = () => (document.cookie = '_ga=1;Path=/;Domain=millbrook.localhost')
         write(); setInterval(write, 200)`,
        11_500,
      )
      expect(before).toEqual(['cookie _ga'])
      expect(left).toContain('_ga: something on this page writes this again')
    })
  })
}

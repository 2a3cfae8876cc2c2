import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTrackedSite, type TrackedSite } from '../../support/tracked-site.ts'
import { until } from '../trackers/expected.ts'
import { inventoryOf, namesOf, only, requestsOf } from './seen-here.ts'

let tracked: TrackedSite

beforeAll(async () => {
  tracked = await startTrackedSite()
})
afterAll(() => tracked.close())

const odd = (path: string): string => tracked.site.third(path, 'odd.localhost')

describe('what the browser refuses to list', () => {
  it('is told by kind, and in a sentence', async () => {
    const { page, leave } = await tracked.open('mark', {
      body: `<script>
        for (const name of ['localStorage', 'sessionStorage'])
          Object.defineProperty(window, name, { get() { throw new DOMException('Denied', 'SecurityError') } })
        delete IDBFactory.prototype.databases
        caches.keys = () => Promise.reject(new DOMException('Denied', 'SecurityError'))
        navigator.serviceWorker.getRegistrations = () => { throw 1 }
      </script>`,
    })
    const { unlisted, limits } = await inventoryOf(page)
    const kinds = ['localStorage', 'sessionStorage', 'indexedDB', 'cacheStorage', 'serviceWorker']
    expect(new Set(unlisted)).toEqual(new Set(kinds))
    expect(limits).toContain(`This browser did not list: ${unlisted?.join(', ')}.`)
    await leave()
  })

  it('is nothing on a page that hides nothing', async () => {
    const { page, leave } = await tracked.open('mark', { body: `<script>document.cookie = 'odd=1'</script>` })
    const { unlisted, limits } = await inventoryOf(page)
    expect(unlisted).toBe(undefined)
    expect(limits.filter(limit => /did not list|does not say how long/.test(limit))).toEqual([])
    await leave()
  })

  it('is not the names of cookies where their store does not answer, but how long they are kept', async () => {
    const { page, leave } = await tracked.open('mark', {
      body: `<script>document.cookie = 'odd=1'; cookieStore.getAll = () => { throw 1 }</script>`,
    })
    const seen = await inventoryOf(page)
    expect(namesOf(seen.observed)).toEqual(['cookie odd'])
    expect(seen.unlisted).toBe(undefined)
    expect(seen.limits).toContainEqual(expect.stringContaining('does not say how long cookies are kept'))
    await leave()
  })

  it('is what it had forgotten of its own list, with how much', async () => {
    const { page, leave } = await tracked.open('mark', {
      before: '<script>performance.setResourceTimingBufferSize(1)</script>',
      body: `<img alt="" src="${odd('/a.gif')}"><img alt="" src="${odd('/b.gif')}">`,
    })
    await tracked.asked(odd('/a.gif'), odd('/b.gif'))
    await page.waitForLoadState('load')
    await page.evaluate('Latchkey.ready')
    expect((await inventoryOf(page)).limits).toContainEqual(
      expect.stringMatching(/the browser had forgotten before anybody asked: \d+\./),
    )
    await leave()
  })
})

describe('workers', () => {
  it('that have their code from another host are seen as such', async () => {
    const { page, leave } = await tracked.open('guard')
    await page.evaluate(
      `Latchkey.ready.then(() => new AudioContext().audioWorklet.addModule('${odd('/worklet.js')}')).catch(() => {})`,
    )
    await page.evaluate(`try { new SharedWorker('${odd('/shared.js')}') } catch {}`)
    const seen = await until(
      () => inventoryOf(page),
      one => namesOf(one.observed).includes('worker odd.localhost'),
    )
    expect(only(seen, 'worker odd.localhost').outcome).toBe('stored')
    await leave()
  })

  it('of the site’s own ask unseen, as the limits say, and what they store is seen', async () => {
    tracked.site.page(
      '/own-worker.js',
      `indexedDB.open('by-worker').onsuccess = () =>
        fetch('${odd('/by-worker')}', { mode: 'no-cors' }).finally(() => postMessage('done'))`,
      { 'content-type': 'text/javascript' },
    )
    const { page, leave } = await tracked.open('mark')
    await page.evaluate(`new Promise(resolve => { new Worker('/own-worker.js').onmessage = resolve })`)
    await tracked.asked(odd('/by-worker'))
    const seen = await inventoryOf(page)
    expect(namesOf(seen.observed)).toEqual(['indexedDB by-worker'])
    expect(requestsOf(seen)).toEqual([])
    expect(seen.limits).toContainEqual(expect.stringContaining('What workers ask for is not seen.'))
    await leave()
  })
})

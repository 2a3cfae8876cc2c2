import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTrackedSite, type TrackedSite } from '../../support/tracked-site.ts'
import { until } from '../trackers/expected.ts'
import { bundleApp } from '../first-party/bundle-app.ts'
import { INCLUSIONS } from '../first-party/inclusions.ts'
import { entriesOf, inventoryOf, only, requestsOf, whoDid } from './seen-here.ts'

let tracked: TrackedSite

beforeAll(async () => {
  tracked = await startTrackedSite()
})
afterAll(() => tracked.close())

const odd = (path: string): string => tracked.site.third(path, 'odd.localhost')
const asScript = { 'content-type': 'text/javascript' }

describe('who did something', () => {
  it('is found inline at the address of the page, also once that has another', async () => {
    tracked.site.page('/moves.js', `history.pushState({}, '', '/elsewhere?secret')`, asScript)
    tracked.site.page('/from', (_, response) => void response.writeHead(302, { location: '/to' }).end())
    // The head stands inline too, as the snippet does.
    const { head, body } = INCLUSIONS.snippet('guard')
    tracked.site.page(
      '/to',
      `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}<title>Test</title></head><body>${body}
      <script>document.cookie = 'own=1'</script><script src="/moves.js"></script></body></html>`,
    )
    const { page, leave } = await tracked.open('mark')
    await page.goto(`${tracked.site.url}/from`)
    expect(await page.evaluate('location.pathname')).toBe('/elsewhere')
    expect(whoDid([only(await inventoryOf(page), 'cookie own')])).toEqual([`${tracked.site.url}/to`])
    await leave()
  })

  it('is found behind all that parses HTML', async () => {
    tracked.site.page(
      '/deep.js',
      `const insert = () => document.querySelector('main').insertAdjacentHTML('beforeend', '<img alt="" src="${odd('/deep.gif')}">')
      const down = depth => depth ? down(depth - 1) : insert()
      Latchkey.ready.then(() => { down(8); window.isDone = true })`,
      asScript,
    )
    const { page, leave } = await tracked.open('guard', { body: '<script src="/deep.js"></script>' })
    await page.waitForFunction('window.isDone')
    expect(await page.evaluate('Error.stackTraceLimit')).toBe(10)
    const seen = await inventoryOf(page)
    expect(only(seen, 'image odd.localhost').evidence).toContainEqual(
      expect.objectContaining({ how: 'hook', who: `${tracked.site.url}/deep.js` }),
    )
    await leave()
  })

  it('is told though the page keeps no stacks, and what the page has put there stays', async () => {
    const { page, url, leave } = await tracked.open('guard', {
      body: `<script>
        const write = () => { document.cookie = 'late=1' }
      </script>`,
    })
    await page.evaluate('Latchkey.ready')
    for (const [limit, who] of [
      ['0', url],
      ['Infinity', url],
      ['"many"', null],
    ] as const) {
      await page.evaluate(`Error.stackTraceLimit = ${limit}; Latchkey.reject()`)
      await page.evaluate(`write()`)
      expect(await page.evaluate(`Error.stackTraceLimit === ${limit}`)).toBe(true)
      const last = only(await inventoryOf(page), 'cookie late').evidence.at(-1)
      expect(last).toMatchObject({ how: 'hook', who })
      await page.evaluate('Latchkey.accept()')
    }
    await page.evaluate(`Object.defineProperty(Error, 'stackTraceLimit', { get() { throw 1 } })`)
    await page.evaluate(`document.cookie = 'locked=1'`)
    expect(only(await inventoryOf(page), 'cookie locked').count).toBe(1)
    await leave()
  })

  it('is each of several scripts that write one name', async () => {
    const urls = ['/one.js', '/two.js', '/one.js']
    for (const path of urls) tracked.site.page(path, `document.cookie = 'shared=1'`, asScript)
    const { page, leave } = await tracked.open('mark', {
      body: urls.map(path => `<script src="${path}"></script>`).join(''),
    })
    const shared = only(await inventoryOf(page), 'cookie shared')
    expect(whoDid([shared])).toEqual(['/one.js', '/two.js'].map(path => tracked.site.url + path))
    expect(shared.count).toBe(3)
    await leave()
  })

  it('and who decided through the API, with the line', async () => {
    tracked.site.page('/decides.js', `\nLatchkey.accept()`, asScript)
    const { page, leave } = await tracked.open('guard', { body: '<script src="/decides.js"></script>' })
    const { stages } = await inventoryOf(page)
    expect(stages.at(-1)).toMatchObject({ by: 'api', who: `${tracked.site.url}/decides.js`, line: 2 })
    await leave()
  })

  it('is the file of the site where that holds Latchkey too, and the inventory says so', async () => {
    tracked.site.page('/app.js', await bundleApp(new URL('pages/bundled-app.js', import.meta.url)), asScript)
    const { page, leave } = await tracked.open(null, { head: '<script src="/app.js"></script>' })
    const seen = await until(
      () => page.evaluate<Awaited<ReturnType<typeof inventoryOf>>>('bundled.inventory()'),
      one => requestsOf(one).length > 0,
    )
    const app = `${tracked.site.url}/app.js`
    expect(only(seen, 'cookie bundled').evidence).toMatchObject([{ how: 'hook', who: app, line: null }])
    expect(seen.limits).toContainEqual(expect.stringContaining(`Latchkey is part of the file ${app}.`))
    expect(entriesOf(seen)).toHaveLength(1)
    await leave()
  })
})

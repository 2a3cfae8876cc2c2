import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageOf, SMALL } from '../../support/manifests.ts'
import { startTrackedSite, type TrackedSite } from '../../support/tracked-site.ts'
import { inventoryOf, namesOf, only } from './seen-here.ts'

let tracked: TrackedSite

beforeAll(async () => {
  tracked = await startTrackedSite()
})
afterAll(() => tracked.close())

const KEY = 'latchkey-inventory'

/** Begins a list, as "Start" does, with what this page shows. */
async function begin(page: Page): Promise<void> {
  await page.evaluate(`sessionStorage.setItem('${KEY}', '')`)
  await page.reload()
  await page.evaluate('Latchkey.ready.then(() => Latchkey.inventory())')
}

describe('a list that is kept from page to page', () => {
  it('says on the next page what this one had no room for', async () => {
    const { page, leave } = await tracked.open('guard', {
      body: `<script>for (let index = 0; index < 1010; index++) localStorage.setItem('key' + index, '')</script>
        <iframe title="Other" src="${tracked.site.third('/frame', 'odd.localhost')}"></iframe>`,
    })
    await begin(page)
    await page.goto(tracked.put('guard'))
    const { limits } = await inventoryOf(page)
    expect(limits).toContainEqual(
      expect.stringMatching(/there was no room for: 1\d\. The list has the first 1,000/),
    )
    expect(limits).toContainEqual(expect.stringContaining('pages that were looked at: 1.'))
    await leave()
  })

  it('does not call a cookie of one part of the site gone on another', async () => {
    const { page, leave } = await tracked.open('mark')
    tracked.site.page('/account/rent', pageOf())
    await page.goto(`${tracked.site.url}/account/rent`)
    await begin(page)
    await page.evaluate('Latchkey.accept()')
    await page.evaluate(`document.cookie = 'visit=1'`)
    await page.goto(tracked.put('mark'))
    const before = only(await inventoryOf(page), 'cookie visit')
    expect(before).toMatchObject({ path: '/account', isThere: true })
    await page.evaluate('Latchkey.withdraw()')
    const { findings } = await inventoryOf(page)
    expect(findings.map(({ kind, subject }) => `${kind} ${subject}`)).toContain('not-removed visit')
    await leave()
  })

  it('is held against the manifest of the page where somebody asks', async () => {
    const { page, leave } = await tracked.open('mark', {
      body: `<script>document.cookie = 'fresh=1'; document.cookie = 'session=1'</script>`,
    })
    const undeclared = async (): Promise<string[]> =>
      (await inventoryOf(page)).findings
        .filter(({ kind }) => kind === 'undeclared')
        .map(({ subject }) => subject)
    await begin(page)
    expect(await undeclared()).toEqual(['fresh'])
    const row = { name: 'fresh', category: 'necessary', purpose: 'Is new.', expiry: 'session' }
    await page.goto(tracked.put('mark', { manifest: { ...SMALL, cookies: [row] } }))
    expect(await undeclared()).toEqual(['session'])
    await page.goto(tracked.put('mark', { manifest: { ...SMALL, cookies: [...SMALL.cookies, row] } }))
    expect(await undeclared()).toEqual([])
    await leave()
  })

  it('goes on no more once all is stopped, however it was begun', async () => {
    const { page, leave } = await tracked.open('guard', {
      body: `<script>document.cookie = 'first=1'</script>`,
    })
    await page.goto(`${page.url()}?latchkey=inventory`)
    await page.click('#latchkey-inventory button:has-text("Start")')
    await page.waitForFunction(`sessionStorage.getItem('${KEY}') !== null`)
    await page.waitForSelector('#latchkey-inventory h3')
    const keptWith = (cookie: string): Promise<string> =>
      page.evaluate(`document.cookie = '${cookie}=1'
        window.dispatchEvent(new PageTransitionEvent('pagehide'))
        sessionStorage.getItem('${KEY}')`)
    expect(await keptWith('while-it-goes-on')).toContain('while-it-goes-on')
    await page.evaluate('Latchkey.stop()')
    expect(await keptWith('once-it-is-over')).not.toContain('once-it-is-over')
    await leave()
  })
})

describe('what looks at a page', () => {
  const COUNT = `<script>
    window.looking = 0
    for (const [name, step] of [['observe', 1], ['disconnect', -1]]) {
      for (const { prototype } of [PerformanceObserver, ReportingObserver]) {
        const native = prototype[name]
        prototype[name] = function (...given) { looking += step; return native.apply(this, given) }
      }
    }
  </script>`

  it('ends with Latchkey', async () => {
    const { page, leave } = await tracked.open('guard', { before: COUNT })
    await inventoryOf(page)
    expect(await page.evaluate('looking')).toBe(2)
    await page.evaluate('window.kept = Latchkey; Latchkey.stop()')
    expect(await page.evaluate('looking')).toBe(0)
    // Who asks later looks at once, and no longer.
    expect(
      namesOf((await page.evaluate<Awaited<ReturnType<typeof inventoryOf>>>('kept.inventory()')).observed),
    ).toEqual([])
    expect(await page.evaluate('looking')).toBe(0)
    await leave()
  })
})

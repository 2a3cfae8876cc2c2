import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SMALL } from '../../support/manifests.ts'
import { SETTLING, startTrackedSite, type Guest, type TrackedSite } from '../../support/tracked-site.ts'

/** After it nobody looks any more by the clock, which is for a second and a half where no write was refused. */
const OVER = 2200
const manifest = {
  ...SMALL,
  cookies: [
    ...SMALL.cookies,
    { name: 'visit', type: 'localStorage', service: 'counter', purpose: 'Counts visits.', expiry: '1 year' },
  ],
}
/** What a script before us keeps of the browser, with which it writes past the guard. */
const before = `<script>
  const { set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
  window.writeCookie = text => set.call(document, text)
</script>`

let tracked: TrackedSite

beforeAll(async () => {
  tracked = await startTrackedSite()
})
afterAll(() => tracked.close())

const slip = (page: Page): Promise<unknown> => page.evaluate("void (localStorage.visit = '1')")
const isStored = (page: Page): Promise<unknown> => page.evaluate("'visit' in localStorage")

/** A page at which nobody looks any more. */
async function openQuiet(): Promise<Guest> {
  const guest = await tracked.open('guard', { manifest, before })
  await guest.page.evaluate('Latchkey.ready')
  await guest.page.waitForTimeout(OVER)
  return guest
}

describe('what slips past the guard into storage', () => {
  it('goes within a second and a half after load', async () => {
    const { page, leave } = await tracked.open('guard', { manifest, before })
    await page.evaluate("Latchkey.ready.then(() => setTimeout(() => { localStorage.visit = '1' }, 600))")
    await page.waitForFunction("'visit' in localStorage", null, { polling: 20 })
    await expect.poll(() => isStored(page)).toBe(false)
    await leave()
  })

  it('stays where nothing calls for a look, since nobody looks for ever', async () => {
    const { page, leave } = await openQuiet()
    await slip(page)
    await page.waitForTimeout(2 * SETTLING)
    expect(await isStored(page)).toBe(true)
    await leave()
  })

  it.each([
    [
      'the page is hidden or shown',
      "document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))",
    ],
    ['the visitor decides', 'Latchkey.reject()'],
    ['a cookie changes', "writeCookie('CFID=1; path=/')"],
    ['a write is refused', "document.cookie = 'visit=1'"],
  ])('goes when %s', async (_when, happens) => {
    const { page, leave } = await openQuiet()
    await slip(page)
    expect(await isStored(page)).toBe(true)
    await page.evaluate(`void (${happens})`)
    await expect.poll(() => isStored(page)).toBe(false)
    await leave()
  })

  it('goes when it comes within seconds after a write was refused', async () => {
    const { page, leave } = await openQuiet()
    await page.evaluate("document.cookie = 'visit=1'")
    await page.waitForTimeout(2 * SETTLING)
    await slip(page)
    await expect.poll(() => isStored(page)).toBe(false)
    await leave()
  })

  it('goes at once where it is a cookie, of which the browser tells', async () => {
    const { page, held, leave } = await openQuiet()
    await page.evaluate("writeCookie('visit=1; path=/')")
    await expect.poll(() => page.evaluate('document.cookie')).toBe('')
    expect(await held()).toMatchObject([{ what: 'cookie', url: 'visit', outcome: 'removed', who: null }])
    await leave()
  })
})

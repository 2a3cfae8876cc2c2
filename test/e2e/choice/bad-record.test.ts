import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { guests } from '../../support/guests.ts'
import { pageOf } from '../../support/manifests.ts'
import { nameSite, type NamedSite } from '../../support/named-site.ts'

const SERVICES = {
  counter: { name: 'Counter', category: 'analytics', hosts: ['counter.example'] },
  films: { name: 'Films', category: 'media', hosts: ['films.example'] },
}
const TRACKER =
  '<script type="text/plain" data-consent="counter" src="https://counter.example/t.js"></script>'

const newGuest = guests()
let site: NamedSite

async function open() {
  const guest = await newGuest()
  site = await nameSite(guest.page.context())
  site.html = pageOf({ manifest: { services: SERVICES }, body: TRACKER })
  return guest
}

/** Opens the page, and says whether it asks and how often the tracker was asked for. */
async function visit(page: Page): Promise<() => Promise<{ asks: number; ran: number }>> {
  site.thirdParty.length = 0
  await page.goto(site.url)
  await page.evaluate('Latchkey.ready')
  await page.waitForTimeout(150)
  return async () => ({
    asks: await page.locator('#latchkey-banner:visible').count(),
    ran: site.thirdParty.length,
  })
}
const press = (page: Page, answer: string): Promise<void> =>
  page.click(`#latchkey-banner [data-latchkey=${answer}]`)
const ASKED = { asks: 1, ran: 0 }

describe('a record that somebody has edited', () => {
  it.each<[string, (record: string) => string]>([
    ['emptied', () => ''],
    ['cut short within an entry', record => record.slice(0, -3)],
    ['in capitals', record => record.toUpperCase()],
    ['of another version', record => record.replace(/^1/, '2')],
    ['with one more character', record => `${record}x`],
    ['with an entry twice', record => `${record}.analytics+0000000`],
    ['with a yes upon something else', record => record.replace(/analytics.\w{7}/, 'analytics+0000000')],
    ['without its time', record => record.replace(/^1\.\w+/, '1')],
    ['as markup', () => '<script>alert(1)</script>'],
    ['of many kilobytes', record => `${record}${'.a-0000000'.repeat(350)}`],
  ])('%s, lets nothing run, and asks once', async (_what, edit) => {
    const { page } = await open()
    await visit(page)
    await press(page, 'accept')
    // What was allowed loads after the press is answered: it must not be counted for the next page.
    await expect.poll(() => site.thirdParty).toHaveLength(1)
    await expect.poll(await visit(page)).toEqual({ asks: 0, ran: 1 })
    const [cookie] = await page.context().cookies()
    // An open page would follow what the cookie says, and load itself again meanwhile.
    await page.goto('about:blank')
    await page.context().clearCookies()
    await page.context().addCookies([{ ...cookie!, value: edit(cookie!.value) }])
    await expect.poll(await visit(page)).toEqual(ASKED)
    await press(page, 'reject')
    await expect.poll(await visit(page)).toEqual({ asks: 0, ran: 0 })
  })
})

describe('a browser whose cookies are turned off', () => {
  it('follows each decision on its page, keeps none, and asks once a page', async () => {
    const { page } = await open()
    const devTools = await page.context().newCDPSession(page)
    await devTools.send('Emulation.setDocumentCookieDisabled', { disabled: true })
    await expect.poll(await visit(page)).toEqual(ASKED)
    await press(page, 'accept')
    await expect.poll(() => site.thirdParty).toEqual(['counter.example/t.js'])
    expect(await page.evaluate('[document.cookie, Latchkey.allows("counter")]')).toEqual(['', true])
    await expect.poll(await visit(page)).toEqual(ASKED)
    await press(page, 'reject')
    expect(await page.evaluate('Latchkey.decision.state')).toBe('decided')
    await expect.poll(await visit(page)).toEqual(ASKED)
    expect(await page.context().cookies()).toEqual([])
  })
})

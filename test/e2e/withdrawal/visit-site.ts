import type { Browser } from 'playwright-core'
import { launch, visitor, type Visitor } from '../../support/browser.ts'
import { startRealSite, type RealSite } from './real-site.ts'
import { READ_STORED } from './tracked-page.ts'

/** Where the pages of these tests are: folders above and below them matter. */
export const PATH = '/news/2026/repairs'

export interface Guest extends Visitor {
  /** What is stored, the cookies as the browser itself knows them. */
  stored(): Promise<string[]>
  /** Opens the settings and gives what they say to be left; empty where they say nothing. */
  left(): Promise<string>
  /** A real press of a button of the banner. */
  press(control: 'accept' | 'reject'): Promise<void>
  /** The same with the settings. */
  rejectInPanel(): Promise<void>
}

/** The site on real names, and a browser at it. */
export interface RealWorld {
  readonly site: RealSite
  readonly browser: Browser
  /** Puts a page at the path, and opens it with an empty profile. */
  open(host: string, html: string, headers?: Readonly<Record<string, string>>): Promise<Guest>
  close(): Promise<void>
}

export async function startRealWorld(): Promise<RealWorld> {
  const site = await startRealSite()
  const browser = await launch({ args: [...site.browserArgs] })
  for (const worker of ['/own-worker.js', '/t-worker.js']) site.put(worker, '')
  return {
    site,
    browser,
    async open(host, html, headers) {
      site.put(PATH, html, headers)
      site.asked.length = 0
      const guest = await visitor(browser)
      const { page } = guest
      await page.goto(`https://${host}${PATH}`)
      return {
        ...guest,
        async stored() {
          const seen = await page.evaluate<string[]>(READ_STORED)
          const cookies = await page.context().cookies()
          const names = cookies.map(({ name }) => name).filter(name => name !== 'latchkey')
          return [
            ...seen.filter(entry => !entry.startsWith('cookie ')),
            ...names.map(name => `cookie ${name}`),
          ].sort()
        },
        async left() {
          await page.evaluate('void Latchkey.openSettings()')
          await page.waitForSelector('#latchkey-panel')
          await page.waitForTimeout(700)
          const list = page.locator('#latchkey-panel .latchkey-left')
          const text = (await list.count()) ? ((await list.innerText()) ?? '') : ''
          await page.keyboard.press('Escape')
          return text
        },
        press: control => page.locator(`#latchkey-banner [data-latchkey="${control}"]`).click(),
        async rejectInPanel() {
          await page.evaluate('void Latchkey.openSettings()')
          await page.locator('#latchkey-panel [data-latchkey="reject"]').click()
        },
      }
    },
    async close() {
      await browser.close()
      await site.close()
    },
  }
}

import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { startDemo } from '../../demo/server.mjs'
import { launch, visitor, type Visitor } from './browser.ts'

/** Every page of the landlord's website, in English and Welsh. */
export const SITE_PAGES = [
  '/',
  '/repairs',
  '/repairs/thanks',
  '/news',
  '/films/gas-safety',
  '/your-views',
  '/privacy',
  '/cy/',
  '/cy/preifatrwydd',
  '/try',
] as const

/** The one third party that the landlord declared as necessary. */
export const CDN = 'cdn.jsdelivr.localhost'

/** Long enough for everything that a page lets go to reach the server. */
const SETTLE = 400

export interface Demo {
  readonly browser: Browser
  readonly url: string
  readonly portal: string
  /** `host/path` of each request to a third party since the last reset, in the order of arrival. */
  thirdParty(): string[]
  /** The same, and what the server knows about the visitor's choice. */
  entries(): ReturnType<Awaited<ReturnType<typeof startDemo>>['log']['entries']>
  reset(): void
  newVisitor(options?: BrowserContextOptions): Promise<Visitor>
  close(): Promise<void>
}

/** The demo on a free port, and a browser to look at it. */
export async function openDemo(): Promise<Demo> {
  const [demo, browser] = await Promise.all([startDemo({ port: 0, quiet: true }), launch()])
  return {
    browser,
    url: demo.url,
    portal: `http://my.millbrook.localhost:${demo.port}`,
    thirdParty: () => demo.log.entries().map(({ host, path }) => host + path),
    entries: () => demo.log.entries(),
    reset: () => demo.log.reset(),
    newVisitor: options => visitor(browser, options),
    async close() {
      await browser.close()
      await demo.close()
    },
  }
}

/** Waits until what the page lets go has arrived. The live log keeps a connection open, so the network is never idle. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  await page.waitForTimeout(SETTLE)
  await page.evaluate(() => scrollTo(0, 0))
}

/** Opens a page and waits until it is quiet. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load' })
  await settle(page)
}

/** A real press on a button of the banner. */
export async function press(page: Page, control: 'accept' | 'reject' | 'settings' | 'hide'): Promise<void> {
  await page.locator(`#latchkey-banner [data-latchkey="${control}"]:visible`).click()
}

/** Names of the cookies that the browser holds for a page, `latchkey` and the necessary ones left out. */
export async function optionalCookies(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies(page.url())
  return cookies
    .map(({ name }) => name)
    .filter(name => !NECESSARY.includes(name))
    .sort()
}

const NECESSARY = [
  'latchkey',
  'ASP.NET_SessionId',
  'XSRF-TOKEN',
  '__RequestVerificationToken',
  'LOGIN_USERNAME_COOKIE',
  'SSRV_AUTHENTICATION',
  'SSRV_IDLE_SESSION',
]

/** Names of everything that a page keeps outside of cookies, besides what goes with the record of a choice. */
export async function stored(page: Page): Promise<string[]> {
  const names = await page.evaluate(async () => [
    ...Object.keys(localStorage).map(name => `local ${name}`),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
  ])
  return names.filter(name => name !== 'local latchkey').map(name => name.replace('local ', ''))
}

import type { Browser, Page } from 'playwright-core'
import type { GateServer, PageOptions } from '../../support/gate-server.ts'

/** A page in a profile of its own. */
export interface OpenPage {
  readonly page: Page
  /** What the console says. */
  readonly messages: string[]
  /** Names of the scripts that ran, in order. */
  ran(): Promise<string[]>
  grant(...ids: string[]): Promise<void>
  withdraw(...ids: string[]): Promise<void>
  /** Waits until so many scripts ran, or fails. */
  runs(count: number): Promise<string[]>
  leave(): Promise<void>
}

/** Opens a page of the server and waits until it is loaded. */
export async function openPage(
  browser: Browser,
  server: GateServer,
  options: PageOptions,
): Promise<OpenPage> {
  server.page(options)
  const context = await browser.newContext()
  const page = await context.newPage()
  const messages: string[] = []
  page.on('console', message => messages.push(message.text()))
  page.on('pageerror', error => messages.push(`error: ${error.message}`))
  await page.goto(server.url, { waitUntil: 'domcontentloaded' })
  const ran = (): Promise<string[]> => page.evaluate('window.ran ?? []')
  return {
    page,
    messages,
    ran,
    grant: (...ids) => page.evaluate(`grant(...${JSON.stringify(ids)})`),
    withdraw: (...ids) => page.evaluate(`withdraw(...${JSON.stringify(ids)})`),
    async runs(count) {
      await page.waitForFunction(`(window.ran ?? []).length >= ${count}`, undefined, { timeout: 12_000 })
      return ran()
    },
    leave: () => context.close(),
  }
}

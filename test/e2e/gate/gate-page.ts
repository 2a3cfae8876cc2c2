import type { Page } from 'playwright-core'
import { launch } from '../../support/browser.ts'
import { startGateServer, type GateServer, type PageOptions } from '../../support/gate-server.ts'

/** A browser at a page with the gate alone. */
export interface GatePage {
  readonly server: GateServer
  readonly page: Page
  /** What the console said since the page was opened, uncaught errors included. */
  readonly messages: string[]
  /** Opens another page, and waits until it is parsed. */
  open(options: PageOptions): Promise<void>
  /** Names of the scripts that ran, in order. */
  ran(): Promise<string[]>
  /** Waits until so many scripts ran, and says which did in either case. */
  runs(count: number): Promise<string[]>
  /** Waits until so many addresses were asked for, and gives the log in either case. */
  asks(count: number): Promise<readonly string[]>
  grant(...ids: string[]): Promise<void>
  withdraw(...ids: string[]): Promise<void>
  /** Lets what was not held have its time. */
  settle(): Promise<void>
  close(): Promise<void>
}

export async function startGatePage(): Promise<GatePage> {
  const server = await startGateServer()
  const browser = await launch()
  const page = await browser.newPage()
  const messages: string[] = []
  page.on('console', message => messages.push(message.text()))
  page.on('pageerror', error => messages.push(`error: ${error.message}`))
  const ran = (): Promise<string[]> => page.evaluate('window.ran ?? []')
  return {
    server,
    page,
    messages,
    async open(options) {
      await page.goto('about:blank')
      server.page(options)
      messages.length = 0
      await page.goto(server.url, { waitUntil: 'domcontentloaded' })
    },
    ran,
    async runs(count) {
      // Not waitForFunction, which a strict policy forbids.
      for (let turn = 0; turn < 150 && (await ran()).length < count; turn++) await page.waitForTimeout(100)
      return ran()
    },
    async asks(count) {
      for (let turn = 0; turn < 100 && new Set(server.log).size < count; turn++)
        await page.waitForTimeout(100)
      return [...server.log]
    },
    grant: (...ids) => page.evaluate(`grant(...${JSON.stringify(ids)})`),
    withdraw: (...ids) => page.evaluate(`withdraw(...${JSON.stringify(ids)})`),
    settle: () => page.waitForTimeout(300),
    async close() {
      await browser.close()
      await server.close()
    },
  }
}

/** Code that notes a name in `ran`. Without double quotes, so that it fits into an attribute. */
export function note(id: string): string {
  return `(window.ran ??= []).push('${id}')`
}

/** Attributes that mark a script. */
export const WAITS = 'type="text/plain" data-consent="analytics"'
/** The same for a module. */
export const MODULE_WAITS = `${WAITS} data-type="module"`

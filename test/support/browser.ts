import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type LaunchOptions,
  type Page,
} from 'playwright-core'
import { CHROMIUM_ARGS, findBrowser } from './find-browser.mjs'

/** Starts the browser that the tests use; `args` are added to those of all tests. */
export function launch({ args = [], ...options }: LaunchOptions = {}): Promise<Browser> {
  const found = findBrowser()
  if (!found)
    throw new Error(
      'No browser found. Install Chromium (apt install chromium), or set LATCHKEY_BROWSER to its path.',
    )
  return chromium.launch({ ...found, ...options, args: [...CHROMIUM_ARGS, ...args] })
}

export interface Visitor {
  readonly page: Page
  /** What the page wrote to its console, ours and others'. */
  readonly console: string[]
  /** Uncaught errors of the page. */
  readonly errors: string[]
  leave(): Promise<void>
}

/** A visitor with an empty profile. */
export async function visitor(browser: Browser, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({ locale: 'en-GB', ...options })
  const page = await context.newPage()
  const console: string[] = []
  const errors: string[] = []
  page.on('console', message => console.push(message.text()))
  page.on('pageerror', error => errors.push(error.message))
  return { page, console, errors, leave: () => context.close() }
}

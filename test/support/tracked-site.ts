import type { Browser, LaunchOptions } from 'playwright-core'
import { expect } from 'vitest'
import type { Held } from '../../src/gate/held.ts'
import { launch, visitor, type Visitor } from './browser.ts'
import { pageOf, type PageOptions } from './manifests.ts'
import { startSite, type Site } from './site.ts'

/** `null`: a page without Latchkey. */
export type Level = 'mark' | 'guard' | 'seal' | null

export interface OpenOptions extends PageOptions {
  /** What stands before everything of ours. */
  readonly before?: string
  readonly headers?: Record<string, string>
}

export interface Guest extends Visitor {
  /** Where the page is. */
  readonly url: string
  /** Accepts. A sealed page then loads again by itself, which would cut short a navigation that began meanwhile. */
  accept(): Promise<void>
  /** What `latchkey:held` told. */
  held(): Promise<Held[]>
  /** `directive address` of what a policy stopped. */
  violations(): Promise<string[]>
}

/** A site with Latchkey at any level, and the browser that looks at it. */
export interface TrackedSite {
  readonly site: Site
  readonly browser: Browser
  /** Puts a page on the site, and gives its address. */
  put(level: Level, options?: OpenOptions): string
  /** Opens a page with an empty profile, and forgets what was asked of third parties before. */
  open(level: Level, options?: OpenOptions): Promise<Guest>
  /** Waits until a third party was asked for each address; the log is the judge. */
  asked(...addresses: string[]): Promise<void>
  close(): Promise<void>
}

/** What every snippet starts with. */
export const BARRIER = '<meta http-equiv="Content-Security-Policy" content="base-uri *">'
const OURS = /<script type="application\/json"[\s\S]*?<\/script>\n<script src="\/latchkey[\s\S]*?<\/script>/

export async function startTrackedSite(options?: LaunchOptions): Promise<TrackedSite> {
  const [site, browser] = await Promise.all([startSite(), launch(options)])
  let pages = 0

  function put(level: Level, { before = '', headers, ...page }: OpenOptions = {}): string {
    const path = `/page-${++pages}`
    const html = pageOf(page).replace('<head>', () => `<head>${level === 'seal' ? BARRIER : ''}${before}`)
    site.page(
      path,
      level ? html.replace('data-level="mark"', `data-level="${level}"`) : html.replace(OURS, ''),
      headers,
    )
    return site.url + path
  }

  return {
    site,
    browser,
    put,
    async open(level, options) {
      const url = put(level, options)
      site.thirdParty.length = 0
      const guest = await visitor(browser)
      await guest.page.addInitScript(watch)
      await guest.page.goto(url)
      return {
        ...guest,
        url,
        async accept() {
          const loaded = level === 'seal' && guest.page.waitForEvent('load')
          await guest.page.evaluate('Latchkey.accept()')
          await loaded
        },
        held: () => guest.page.evaluate<Held[]>('held'),
        violations: () => guest.page.evaluate<string[]>('violations'),
      }
    },
    async asked(...addresses) {
      const wanted = addresses.map(address => address.replace(/^http:\/\/([^:/]+)(:\d+)?/, '$1'))
      await expect.poll(() => site.thirdParty, { timeout: 15_000 }).toEqual(expect.arrayContaining(wanted))
    },
    async close() {
      await browser.close()
      await site.close()
    },
  }
}

/** Runs in the page before anything of it, and in its frames. */
function watch(): void {
  const page = Object.assign(window, { held: [] as Held[], violations: [] as string[] })
  document.addEventListener('latchkey:held', event => page.held.push((event as CustomEvent<Held>).detail))
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    page.violations.push(`${effectiveDirective} ${blockedURI}`),
  )
}

/** Long enough for whatever was not stopped, in milliseconds. */
export const SETTLING = 500

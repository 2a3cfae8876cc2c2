import type { Page } from 'playwright-core'
import { visitor, type Visitor } from '../../support/browser.ts'
import { pageOf, SMALL } from '../../support/manifests.ts'
import type { Level, OpenOptions, TrackedSite } from '../../support/tracked-site.ts'

/** A manifest with nothing to mend. */
export const LOOKED_AFTER = {
  ...SMALL,
  site: { ...SMALL.site, updated: '2026-11-01', review: '2999-11-01' },
  cookies: SMALL.cookies.map(cookie =>
    'category' in cookie ? { ...cookie, ground: 'authentication' as const, why: 'You sign in.' } : cookie,
  ),
}

const CHECK = '?latchkey=check'

/** What the footer of such a page holds. */
export const FOOTER = '<p><a href="/privacy">Privacy and cookies</a></p>'

export interface CheckedPage extends Visitor {
  /** `verdict: title` of each result, in the order of the page. */
  results(): Promise<string[]>
  /** What one result says, by its title; empty where there is none. */
  says(title: string): Promise<string>
}

/** Opens a page for checking, and waits for the report. */
export async function openChecked(
  tracked: TrackedSite,
  level: Level,
  { manifest = LOOKED_AFTER, body = FOOTER, ...options }: OpenOptions = {},
): Promise<CheckedPage> {
  return openAddress(tracked, tracked.put(level, { manifest, body, ...options }))
}

/** Puts a page on the site with something changed in its HTML, as a tool or an editor would. */
export function putChanged(
  tracked: TrackedSite,
  change: (html: string) => string,
  {
    manifest = LOOKED_AFTER,
    body = FOOTER,
    before = '',
    level = 'guard',
    ...options
  }: OpenOptions & { readonly level?: string } = {},
): string {
  const html = pageOf({ manifest, body, ...options })
    .replace('data-level="mark"', `data-level="${level}"`)
    .replace('<head>', () => `<head>${before}`)
  const path = `/changed-${++pages}`
  tracked.site.page(path, change(html))
  return tracked.site.url + path
}

let pages = 0

/** The same for a page that stands already. */
export async function openAddress(tracked: TrackedSite, url: string): Promise<CheckedPage> {
  const guest = await visitor(tracked.browser)
  await guest.page.addInitScript(() => {
    const violations: string[] = []
    Object.assign(window, { violations })
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      violations.push(`${effectiveDirective} ${blockedURI}`),
    )
  })
  await guest.page.goto(url + CHECK)
  await guest.page.waitForSelector('#latchkey-check')
  return { ...guest, results: () => results(guest.page), says: title => says(guest.page, title) }
}

const ITEMS = '#latchkey-check > ul > li'

function results(page: Page): Promise<string[]> {
  return page.locator(`${ITEMS} > p:first-child`).allInnerTexts()
}

async function says(page: Page, title: string): Promise<string> {
  const items = page.locator(ITEMS, { hasText: `: ${title}` })
  return (await items.allInnerTexts()).join('\n')
}

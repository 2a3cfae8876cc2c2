import type { Browser } from 'playwright-core'
import { visitor, type Visitor } from '../../support/browser.ts'
import { pageOf, type PageOptions } from '../../support/manifests.ts'
import type { Site } from '../../support/site.ts'
import { probe } from './probe.ts'

export type Level = 'mark' | 'guard' | 'seal'

/** Opens a page of the site with the probe in all of its realms; with no level, without Latchkey. */
export async function openPage(
  browser: Browser,
  site: Site,
  level: Level | null,
  { headers = {}, ...options }: PageOptions & { headers?: Record<string, string> } = {},
): Promise<Visitor> {
  const html = pageOf(options)
  const script = /<script src="\/latchkey.*<\/script>/
  site.page(
    '/',
    level ? html.replace('data-level="mark"', `data-level="${level}"`) : html.replace(script, ''),
    headers,
  )
  const guest = await visitor(browser)
  await guest.page.addInitScript(`(${String(probe)})()`)
  await guest.page.goto(site.url)
  return guest
}

import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { snippet, type SnippetOptions } from '../../../src/build/snippet.ts'
import { styleFor } from '../../../src/build/style-for.ts'
import { visitor, type Visitor } from '../../support/browser.ts'
import { SMALL } from '../../support/manifests.ts'
import { startTrackedSite, type TrackedSite } from '../../support/tracked-site.ts'
import { watchFrames, type Frames } from './watch-frames.ts'

const PARAGRAPHS = '<p>Two bedrooms, a garden, and a bus to town every ten minutes.</p>'.repeat(40)

let tracked: TrackedSite
let styles: { readonly bannerStyle: string }
/** Lets the rest of a page come. */
let come: () => void

beforeAll(async () => {
  tracked = await startTrackedSite()
  styles = (await import(new URL('../../../dist/npm/ui.js', import.meta.url).href)) as typeof styles
})
afterAll(() => tracked.close())

/** A page that comes in two parts, so that there is a first frame before all of it is there. */
async function open(options: SnippetOptions): Promise<Visitor> {
  const { head, body } = snippet(SMALL, options)
  // From the built file, because styles are only there when they are built.
  const style = JSON.stringify(
    styleFor({ layout: options.banner ?? 'flow', offersLanguages: false }, styles.bannerStyle),
  )
  const rest = new Promise<void>(resolve => (come = resolve))
  const { site } = tracked
  site.page('/ahead', async (_request, response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.write(`<!doctype html><html lang="en"><head>${head.replace('"style":""', () => `"style":${style}`)}
<title>Test</title></head><body>${body}<main><h1>Home</h1>${PARAGRAPHS}`)
    await rest
    response.end(`${PARAGRAPHS}</main></body></html>`)
  })
  // What can wait never comes, and nothing here needs it.
  site.page('/latchkey/page.js', () => {})
  const guest = await visitor(tracked.browser, { viewport: { width: 390, height: 844 } })
  await guest.page.addInitScript(watchFrames)
  await guest.page.goto(`${site.url}/ahead`, { waitUntil: 'commit' })
  return guest
}

const framesOf = ({ page }: Visitor): Promise<Frames> => page.evaluate<Frames>('frames')

describe.each(['flow', 'bottom', 'corner'] as const)('a banner rendered ahead, as %s,', banner => {
  it.each(['guard', 'seal'] as const)(
    'stands in the first frame with content, and moves nothing, at %s',
    async level => {
      const guest = await open({ banner, level })
      await expect.poll(async () => (await framesOf(guest)).painted).toBeGreaterThan(0)
      const { shown, painted } = await framesOf(guest)
      // The browser has painted something, the page is not there as a whole, and the banner is.
      expect(await guest.page.evaluate('document.readyState')).toBe('loading')
      expect(await guest.page.locator('#latchkey-banner').isVisible()).toBe(true)
      expect(shown).toBeGreaterThan(0)
      expect(shown).toBeLessThanOrEqual(painted)

      come()
      await guest.page.waitForFunction('document.readyState !== "loading"')
      await guest.page.waitForTimeout(300)
      expect((await framesOf(guest)).shifts).toEqual([])

      await guest.page.click('#latchkey-banner [data-latchkey=accept]')
      expect(await guest.page.locator('[data-latchkey-part=accepted]').isVisible()).toBe(true)
      expect(await guest.page.evaluate('document.cookie')).toContain('latchkey=1.')
      expect(guest.errors).toEqual([])
      await guest.leave()
    },
  )
})

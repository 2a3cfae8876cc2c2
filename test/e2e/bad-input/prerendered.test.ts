import { launch, type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CHROMIUM_ARGS, findBrowser } from '../../support/find-browser.mjs'
import { SETTLING, startTrackedSite, type Level, type TrackedSite } from '../../support/tracked-site.ts'

let tracked: TrackedSite
// Playwright's way of watching a page keeps Chromium from rendering another one ahead.
let browser: Browser
let page: Page

beforeAll(async () => {
  ;[tracked, browser] = await Promise.all([
    startTrackedSite(),
    launch({ ...findBrowser()!, args: CHROMIUM_ARGS }),
  ])
  tracked.site.page('/told', '')
})
afterAll(async () => {
  await browser.close()
  await tracked.close()
})
beforeEach(async () => {
  page = await (await browser.createBrowserContext()).newPage()
})

/** The page tells by itself how it fares: the browser's tools lose sight of it when it is shown. */
const WATCH = `<script>
  const wasAhead = document.prerendering
  const errors = []
  addEventListener('error', event => errors.push(event.message))
  const tell = when => fetch('/told?' + encodeURIComponent(JSON.stringify([when, wasAhead, document.cookie, errors])))
  addEventListener('load', () => setTimeout(tell, ${SETTLING}, 'ahead'))
  document.addEventListener('prerenderingchange', () => setTimeout(async () => {
    await tell('shown')
    window.Latchkey?.accept()
  }, ${SETTLING}))
</script>`

/** What pages told, in order. */
function told(): unknown[] {
  const lines = tracked.site.firstParty.filter(path => path.startsWith('/told?'))
  return lines.map(line => JSON.parse(decodeURIComponent(line.slice('/told?'.length))) as unknown)
}

/** Opens a page that has the next one rendered ahead, and waits until that is done. Gives what goes there. */
async function renderAhead(level: Level): Promise<() => Promise<void>> {
  const body = `<script>
    document.body.append(Object.assign(document.createElement('script'), { src: '${tracked.site.third('/t.js')}' }))
    document.cookie = 'visit=1'
  </script>`
  const next = tracked.put(level, { before: WATCH, body })
  const rules = { prerender: [{ source: 'list', urls: [next], eagerness: 'immediate' }] }
  const first = tracked.put(null, {
    body: `<script type="speculationrules">${JSON.stringify(rules)}</script>`,
  })
  tracked.site.thirdParty.length = 0
  tracked.site.firstParty.length = 0
  await page.goto(first)
  await expect.poll(told, { timeout: 10_000 }).toHaveLength(1)
  return () => page.evaluate(`void (location.href = '${next}')`) as Promise<void>
}

describe('a page that the browser renders ahead', () => {
  it('runs its tracker without Latchkey', async () => {
    const show = await renderAhead(null)
    await tracked.asked(tracked.site.third('/t.js'))
    await show()
    await expect.poll(told, { timeout: 10_000 }).toEqual([
      ['ahead', true, 'visit=1', []],
      ['shown', true, 'visit=1', []],
    ])
  })

  it.each(['guard', 'seal'] as const)(
    'runs none at %s of what was allowed before, until it is shown',
    async level => {
      await page.goto(tracked.put(level))
      // What the history is told before the reload counts as a navigation too.
      const loaded = level === 'seal' && new Promise(resolve => page.once('load', resolve))
      await page.evaluate('Latchkey.accept()')
      await loaded
      const show = await renderAhead(level)
      expect(tracked.site.thirdParty).toEqual([])
      await show()
      await tracked.asked(tracked.site.third('/t.js'))
      // Nothing was loaded a second time.
      await expect.poll(told, { timeout: 10_000 }).toHaveLength(2)
      expect(told()[1]).toMatchObject(['shown', true, expect.stringMatching(/latchkey=/), []])
    },
  )

  it.each(['guard', 'seal'] as const)(
    'runs none at %s until it is shown and a visitor agrees',
    async level => {
      const show = await renderAhead(level)
      expect(tracked.site.thirdParty).toEqual([])
      await show()
      await expect.poll(told, { timeout: 10_000 }).toEqual([
        ['ahead', true, '', []],
        ['shown', true, '', []],
      ])
      await tracked.asked(tracked.site.third('/t.js'))
    },
  )
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { visitor } from '../../support/browser.ts'
import { SETTLING, startTrackedSite, type TrackedSite } from '../../support/tracked-site.ts'
import { shiftsOf, watchShifts } from '../../support/watch-shifts.ts'
import { writeSnippet } from '../../support/write-snippet.ts'
import { filmOf, filmPage, MANIFEST, PLACEHOLDER, SHOW } from './film-page.ts'

let tracked: TrackedSite
beforeAll(async () => {
  tracked = await startTrackedSite()
})
afterAll(async () => {
  await tracked.close()
})

describe('with the snippet', () => {
  for (const level of ['mark', 'guard', 'seal'] as const) {
    it(`a film has its placeholder at ${level}, nothing moves, and it is shown once`, async () => {
      const snippet = writeSnippet(MANIFEST, '--level', level)
      const { site } = tracked
      site.page(
        '/',
        `<!doctype html><html lang="en"><head>${snippet.head}<meta charset="utf-8"><title>Film</title></head>
        <body>${snippet.body}<main><h1>Film</h1>${filmPage(site, { isMarked: level === 'mark' })}</main></body></html>`,
      )
      site.thirdParty.length = 0
      const { page, errors, leave } = await visitor(tracked.browser, {
        viewport: { width: 1280, height: 900 },
      })
      await watchShifts(page)
      await page.goto(site.url)
      await page.locator(PLACEHOLDER).waitFor()
      await page.waitForTimeout(SETTLING)
      expect(await page.locator('#latchkey-banner').isVisible()).toBe(true)
      expect(await shiftsOf(page)).toEqual([])
      if (level !== 'guard') expect(site.thirdParty).toEqual([])
      site.thirdParty.length = 0
      await page.getByRole('button', SHOW).click()
      await tracked.asked(filmOf(site))
      await page.locator(PLACEHOLDER).waitFor({ state: 'detached' })
      await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('film')
      expect(errors).toEqual([])
      await leave()
    })
  }
})

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launch } from '../../support/browser.ts'
import { startSite, type Site } from '../../support/site.ts'
import { openPage } from './guarded-page.ts'

let site: Site
let browser: Browser

beforeAll(async () => {
  site = await startSite()
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** Ways to put a frame in; each is given an element that is in the page, and a frame that is not. */
const WAYS: Readonly<Record<string, string>> = {
  'appended alone': 'box.appendChild(frame)',
  'appended after others': 'box.append("x", document.createElement("li"), frame)',
  'put before something': 'box.insertBefore(frame, null)',
  'instead of what was there': 'box.replaceWith(frame)',
  'in the place of a child': 'box.replaceChild(frame, box.appendChild(document.createElement("li")))',
  'next to an element': 'box.insertAdjacentElement("afterend", frame)',
  'in an element': 'inner.append(frame); box.append(inner)',
  'deep in elements': 'inner.append(frame); holder.append(inner); box.appendChild(holder)',
  'after many others':
    'for (let n = 0; n < 20; n++) inner.append(document.createElement("li")); inner.append(frame); box.append(inner)',
  'as HTML': 'box.innerHTML = "<iframe></iframe>"',
  'as HTML from an object': 'box.innerHTML = { toString: () => "<iframe></iframe>" }',
  'as HTML next to an element': 'box.insertAdjacentHTML("afterend", "<iframe></iframe>")',
  'as HTML instead of an element': 'box.outerHTML = "<iframe></iframe>"',
  'while the page says that it has none': 'window.length = 0; box.append(frame)',
}

it.each(['guard', 'seal'] as const)('guards frames at %s before the page gets hold of them', async level => {
  const { page, leave } = await openPage(browser, site, level)
  const found = await page.evaluate(
    ways =>
      Object.entries(ways).map(([title, way]) => {
        for (const old of document.querySelectorAll('iframe')) old.remove()
        const box = document.body.appendChild(document.createElement('div'))
        const parts = ['iframe', 'div', 'div'].map(name => document.createElement(name))
        new Function('box', 'frame', 'inner', 'holder', way)(box, ...parts)
        return [title, !/native code/.test(String(window[0]?.fetch ?? 'native code'))]
      }),
    WAYS,
  )
  expect(found).toEqual(Object.keys(WAYS).map(title => [title, true]))
  await leave()
})

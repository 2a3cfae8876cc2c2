import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from '../../support/axe-faults.ts'
import { visitor } from '../../support/browser.ts'
import { SETTLING, startTrackedSite, type TrackedSite } from '../../support/tracked-site.ts'
import { filmOf, filmPage, MANIFEST, PLACEHOLDER, SHOW } from './film-page.ts'

let tracked: TrackedSite
let film: string
beforeAll(async () => {
  tracked = await startTrackedSite()
  film = filmOf(tracked.site)
})
afterAll(() => tracked.close())

const open = (body: string, level: 'mark' | 'guard' = 'guard') =>
  tracked.open(level, { manifest: MANIFEST, body })

describe('what a page downloads for placeholders', () => {
  it('is nothing where what waits shows nothing', async () => {
    const { third } = tracked.site
    tracked.site.firstParty.length = 0
    const { page, held, leave } = await open(
      `<script type="text/plain" data-consent="counter" src="${third('/t.js')}"></script>
      <img data-consent="counter" data-src="${third('/pixel.gif')}" width="1" height="1" alt="">
      <iframe data-consent="films" data-src="${film}" width="0" height="0"></iframe>
      <template data-consent="counter"><script src="${third('/t.js')}"></script></template>
      <link rel="stylesheet" data-consent="films" data-href="${film}.css">`,
    )
    await page.waitForTimeout(SETTLING)
    expect(await held()).toHaveLength(5)
    expect(tracked.site.firstParty).toContain('/latchkey/page.js')
    expect(tracked.site.firstParty).not.toContain('/latchkey/placeholder.js')
    await leave()
  })

  it('is one file, once, for 200 embeds, and all of them are drawn in a moment', async () => {
    tracked.site.firstParty.length = 0
    const films = Array.from(
      { length: 200 },
      (_, index) =>
        `<h2>Film ${index}</h2><iframe data-consent="films" data-src="${film}?${index}" title="Film ${index}"></iframe>`,
    )
    const { page, leave } = await tracked.open('guard', {
      manifest: MANIFEST,
      body: films.join(''),
      head: '<script>new PerformanceObserver(list => (window.long = (window.long ?? []).concat(list.getEntries().map(({ duration }) => duration)))).observe({ type: "longtask", buffered: true })</script>',
    })
    await expect.poll(() => page.locator(PLACEHOLDER).count()).toBe(200)
    expect(tracked.site.firstParty.filter(path => path.includes('placeholder'))).toHaveLength(1)
    expect(await page.locator('[role=heading]').last().getAttribute('aria-level')).toBe('3')
    // A machine that others use as well gets ten times what it takes.
    expect(await page.evaluate<number>('Math.max(0, ...(window.long ?? []))')).toBeLessThan(1000)
    await leave()
  }, 60_000)

  it('comes for an embed that is added later, and for one that was hidden', async () => {
    const { page, leave } = await open(`<div id="tab" hidden>${filmPage(tracked.site)}</div>`)
    await page.waitForTimeout(SETTLING)
    expect(await page.locator(PLACEHOLDER).count()).toBe(0)
    await page.evaluate(() => (document.getElementById('tab')!.hidden = false))
    await page.locator(PLACEHOLDER).waitFor()
    await page.evaluate(address => {
      const frame = document.createElement('iframe')
      frame.src = address
      frame.title = 'Added later'
      document.querySelector('main')!.append(frame)
    }, film)
    await page.getByRole('group', { name: 'Added later' }).waitFor()
    // A page that takes an embed away has no placeholder left.
    await page.evaluate(() => document.querySelector('[title="Added later"]')!.remove())
    await page.getByRole('group', { name: 'Added later' }).waitFor({ state: 'detached' })
    expect(await page.locator(PLACEHOLDER).count()).toBe(1)
    await leave()
  })
})

describe('a page with a strict policy and Trusted Types', () => {
  it('has placeholders, and they break no policy', async () => {
    const { page, errors, violations, leave } = await tracked.open('guard', {
      manifest: MANIFEST,
      headers: {
        'content-security-policy':
          "script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'; trusted-types latchkey",
      },
      attributes: 'nonce="abc"',
      body: filmPage(tracked.site),
    })
    await page.getByRole('button', SHOW).click()
    await tracked.asked(film)
    await page.locator(PLACEHOLDER).waitFor({ state: 'detached' })
    expect(errors).toEqual([])
    expect(await violations()).toEqual([])
    await leave()
  })
})

describe('a page without JavaScript', () => {
  it('has the link to the film, and asks nobody for anything', async () => {
    const link = `<p><a class="latchkey-link" href="${film}">Watch on Films</a></p>`
    const url = tracked.put('guard', {
      manifest: MANIFEST,
      body: filmPage(tracked.site, { around: '' }).replace('</iframe>', `</iframe>${link}`),
      head: '<style>@media (scripting: none) { iframe[data-src] { display: none } }</style>',
    })
    const { page, leave } = await visitor(tracked.browser, { javaScriptEnabled: false })
    tracked.site.thirdParty.length = 0
    await page.goto(url)
    expect(await page.locator('#film').isVisible()).toBe(false)
    expect(tracked.site.thirdParty).toEqual([])
    await page.getByRole('link', { name: 'Watch on Films' }).click()
    expect(page.url()).toBe(film)
    await leave()

    // With it, the same link stands in the placeholder, and only there.
    const other = await visitor(tracked.browser)
    await other.page.goto(url)
    await other.page.locator(PLACEHOLDER).waitFor()
    expect(await other.page.getByRole('link', { name: /Watch on Films/ }).all()).toHaveLength(1)
    const taken = other.page.locator(PLACEHOLDER).getByRole('link')
    expect([await taken.textContent(), await taken.getAttribute('href')]).toEqual(['Watch on Films', film])
    await other.page.getByRole('button', SHOW).click()
    await other.page.locator('a.latchkey-link').waitFor()
    await other.leave()
  })
})

describe('a template that waits', () => {
  const template = (id = 'films'): string =>
    `<div style="min-height:300px"><template data-consent="${id}" title="Survey">
      <div id="survey"><p>How was it?</p><button id="answer">Good</button></div><script src="${film}.js"></script>
    </template></div>`

  it('has a placeholder, and the focus goes into what was in it', async () => {
    const { page, leave } = await open(template(), 'mark')
    await page.getByRole('button', { name: 'Show this one: Survey' }).click()
    await tracked.asked(`${film}.js`)
    expect(await page.evaluate('document.activeElement.id')).toBe('answer')
    await page.evaluate('Latchkey.withdraw()')
    await page.locator(PLACEHOLDER).waitFor()
    expect(await page.locator('#survey').count()).toBe(0)
    await leave()
  })

  it('that waits for a category says so, and decides for that', async () => {
    const { page, leave } = await open(template('media'), 'mark')
    await page.getByRole('button', { name: 'Always allow “Films and maps”' }).click()
    await page.locator('#survey').waitFor()
    expect(await page.evaluate('Latchkey.decision.answers')).toEqual({
      media: 'granted',
      analytics: 'refused',
    })
    await leave()
  })
})

describe('a placeholder for those who', () => {
  it('use a keyboard alone', async () => {
    const { page, leave } = await open(filmPage(tracked.site, { around: '<a href="#after">Next</a>' }))
    await page.locator(PLACEHOLDER).waitFor()
    await page.focus('a[href="#latchkey-settings"]')
    const stops: unknown[] = []
    for (let count = 0; count < 4; count++) {
      await page.keyboard.press('Tab')
      stops.push(await page.evaluate('document.activeElement.textContent'))
    }
    expect(stops).toEqual([
      'Show this one',
      'Always show Films',
      expect.stringMatching(/^Open it on films/),
      'Next',
    ])
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('film')
    await leave()
  })

  it('use assistive technology: axe finds nothing, and no level of heading is left out', async () => {
    for (const lang of ['en', 'cy']) {
      const { page, leave } = await tracked.open('guard', {
        manifest: MANIFEST,
        lang,
        body: `<h2>Heating</h2>${filmPage(tracked.site)}`,
      })
      const title = page.locator(PLACEHOLDER).getByRole('heading', { level: 3 })
      await title.waitFor()
      expect(await title.textContent()).toBe('How to bleed a radiator')
      expect(await axeFaults(page)).toEqual([])
      expect(await page.locator(PLACEHOLDER).getByRole('button').first().textContent()).toBe(
        lang === 'cy' ? 'Dangos yr un hwn' : 'Show this one',
      )
      await leave()
    }
  })
})

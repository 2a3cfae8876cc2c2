import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SETTLING, startTrackedSite, type TrackedSite } from '../../support/tracked-site.ts'
import { ALWAYS, filmOf, filmPage, MANIFEST, placeOf, PLACEHOLDER, SHOW } from './film-page.ts'

let tracked: TrackedSite
let film: string
beforeAll(async () => {
  tracked = await startTrackedSite()
  film = filmOf(tracked.site)
})
afterAll(() => tracked.close())

const CASES = [
  ['mark', 'marked', true],
  ['guard', 'marked', true],
  ['guard', 'unmarked', false],
  ['seal', 'marked', true],
  ['seal', 'unmarked', false],
] as const

describe('a film that waits', () => {
  for (const [level, kind, isMarked] of CASES) {
    it(`has an offer in its place at ${level}, where it is ${kind}, and is shown once`, async () => {
      const { page, url, errors, leave } = await tracked.open(level, {
        manifest: MANIFEST,
        body: filmPage(tracked.site, { isMarked }),
      })
      const offer = page.getByRole('group', { name: 'How to bleed a radiator' })
      await offer.waitFor()
      expect(await offer.locator('p').allTextContents()).toEqual([
        'Films (Films Inc) would show this here and receive data about your visit.',
        'You can read the words of the film instead.',
      ])
      expect(await offer.getByRole('link').getAttribute('href')).toBe(film)
      expect(await placeOf(page, PLACEHOLDER)).toEqual(
        expect.arrayContaining([644, 364]) as unknown as number[],
      )
      await page.waitForTimeout(SETTLING)
      // A frame that nobody marked may have been fetched before a page could stop it, where there is no policy.
      if (isMarked || level === 'seal') expect(tracked.site.thirdParty).toEqual([])

      tracked.site.thirdParty.length = 0
      await page.getByRole('button', SHOW).click()
      await tracked.asked(film)
      await page.locator(PLACEHOLDER).waitFor({ state: 'detached' })
      await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('film')
      expect(await placeOf(page, '#film')).toEqual(expect.arrayContaining([644, 364]) as unknown as number[])
      // Nothing is recorded, so the question stays.
      expect(await page.context().cookies()).toEqual([])
      expect(await page.locator('#latchkey-banner').isVisible()).toBe(true)

      await page.goto(url)
      await page.waitForTimeout(SETTLING)
      expect(await page.locator(PLACEHOLDER).count()).toBe(level === 'seal' ? 0 : 1)
      expect(errors).toEqual([])
      await leave()
    })
  }

  it('is shown from now on where the visitor says so, and nothing else is allowed by that', async () => {
    const { page, url, leave } = await tracked.open('guard', {
      manifest: MANIFEST,
      body: filmPage(tracked.site),
    })
    await page.getByRole('button', ALWAYS).click()
    await tracked.asked(film)
    expect(await page.evaluate('document.activeElement.id')).toBe('film')
    expect(await page.evaluate('Latchkey.decision.answers')).toEqual({
      films: 'granted',
      media: 'refused',
      analytics: 'refused',
    })
    await expect.poll(() => page.evaluate('Latchkey.receipt().by')).toBe('embed')
    tracked.site.thirdParty.length = 0
    await page.goto(url)
    await tracked.asked(film)
    expect(await page.locator(PLACEHOLDER).count()).toBe(0)
    await leave()
  })

  it('comes back as an offer when it is withdrawn, and can be shown again', async () => {
    const { page, leave } = await tracked.open('guard', {
      manifest: MANIFEST,
      body: filmPage(tracked.site),
    })
    await page.getByRole('button', ALWAYS).click()
    await page.locator(PLACEHOLDER).waitFor({ state: 'detached' })
    await page.evaluate('Latchkey.withdraw()')
    await page.locator(PLACEHOLDER).waitFor()
    expect(await page.locator('#film').isVisible()).toBe(false)
    expect(await page.locator('#film').getAttribute('src')).toBeNull()
    await page.getByRole('button', SHOW).click()
    await page.locator(PLACEHOLDER).waitFor({ state: 'detached' })
    await leave()
  })

  it('says that it comes with the next page where a sealed page cannot be loaded again by itself', async () => {
    const { page, leave } = await tracked.open('seal', {
      manifest: MANIFEST,
      body: filmPage(tracked.site, { around: '<input id="repair">' }),
    })
    await page.fill('#repair', 'The tap drips')
    await page.getByRole('button', SHOW).click()
    await page.locator('.latchkey-reload button').waitFor()
    expect(await page.locator(PLACEHOLDER).locator('p').last().textContent()).toBe(
      'Your choice counts from the next page.',
    )
    expect(await page.locator(PLACEHOLDER).getByRole('button').count()).toBe(0)
    expect(await page.evaluate('document.activeElement.localName')).toBe(PLACEHOLDER)
    await page.click('.latchkey-reload button')
    await tracked.asked(film)
    await leave()
  })

  it('is shown at once in a sealed page to which the visitor came by a link, since it was not touched', async () => {
    const { page, errors, leave } = await tracked.open('seal', {
      manifest: MANIFEST,
      body: `<a id="to" href="${tracked.put('seal', { manifest: MANIFEST, body: filmPage(tracked.site) })}">Film</a>`,
    })
    await page.click('#to')
    await page.getByRole('button', SHOW).click()
    await tracked.asked(film)
    expect(await page.locator('.latchkey-reload').count()).toBe(0)
    expect(errors).toEqual([])
    await leave()
  })

  it('stays shut where page content plays our part', async () => {
    const fake = `<latchkey-placeholder><button data-latchkey="show" id="fake">Show this one</button>
      <button data-latchkey="always">Always show Films</button></latchkey-placeholder>`
    const { page, leave } = await tracked.open('guard', {
      manifest: MANIFEST,
      body: fake + filmPage(tracked.site),
    })
    await page.getByRole('button', SHOW).waitFor()
    for (const button of await page.locator('#fake, #fake + button').all()) await button.click()
    await page.waitForTimeout(SETTLING)
    expect(tracked.site.thirdParty).toEqual([])
    expect(await page.evaluate('Latchkey.decision.time')).toBeNull()
    await leave()
  })
})

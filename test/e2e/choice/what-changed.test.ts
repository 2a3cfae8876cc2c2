import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Manifest } from '../../../src/manifest/types.ts'
import { launch, visitor, type Visitor } from '../../support/browser.ts'
import { pageOf } from '../../support/manifests.ts'
import { startSite, type Site } from '../../support/site.ts'
import { writeSnippet } from '../../support/write-snippet.ts'

const service = (name: string, category: string, ...hosts: string[]) => ({
  name,
  provider: `${name} Ltd`,
  category,
  hosts,
})

/** Upon which the visitor has chosen. */
const BEFORE: Manifest = {
  site: { name: 'Test Homes' },
  services: {
    counter: service('Counter', 'analytics', 'tracker.localhost'),
    films: service('Films', 'media', 'films.localhost'),
    adverts: service('Adverts', 'marketing', 'adverts.localhost'),
  },
  cookies: [{ name: 'visit', service: 'counter', purpose: 'Counts visits.', expiry: '1 year' }],
}

/** With a host more for the counter. */
const AFTER: Manifest = {
  ...BEFORE,
  services: {
    ...BEFORE.services,
    counter: service('Counter', 'analytics', 'tracker.localhost', 'new.localhost'),
  },
}

const REWORDED: Manifest = {
  ...BEFORE,
  site: { name: 'Other Homes' },
  categories: { analytics: { title: 'Sums', doing: 'add up' } },
  cookies: [{ ...BEFORE.cookies![0]!, purpose: 'Says it otherwise.' }],
}

const today = new Date().toISOString().slice(0, 10)
const TOLD: Manifest = {
  ...AFTER,
  changes: [
    {
      date: today,
      text: { en: 'The counter has moved.', cy: 'Mae’r cyfrifydd wedi symud.' },
      categories: ['analytics'],
    },
    { date: today, text: 'Films are better.', categories: ['media'] },
    { date: '2020-01-01', text: 'Long ago.', categories: ['analytics'] },
  ],
}

let site: Site
let browser: Browser
let body: string

beforeAll(async () => {
  site = await startSite()
  browser = await launch()
  body = ['tracker', 'films', 'adverts']
    .map(host => {
      const id = { tracker: 'counter', films: 'films', adverts: 'adverts' }[host]
      return `<script type="text/plain" data-consent="${id}" src="${site.third(`/${host}.js`, `${host}.localhost`)}"></script>`
    })
    .join('')
})
afterAll(async () => {
  await browser.close()
  await site.close()
})
beforeEach(() => {
  site.firstParty.length = 0
})

/** A page by the bare tag. */
const byTag = (manifest: Manifest, lang = 'en'): string => pageOf({ manifest, body, lang })

/** A page with the banner rendered ahead. */
function bySnippet(manifest: Manifest, lang = 'en'): string {
  const { head, body: banner } = writeSnippet(manifest, '--lang', lang)
  return `<!doctype html><html lang="${lang}"><head>${head}<meta charset="utf-8"><title>Test</title></head>
<body>${banner}<main><h1>Home</h1>${body}</main></body></html>`
}

/** A visitor who has allowed visits and films, and refused adverts; then the page holds something else. */
async function afterChoosing(html: string): Promise<Visitor> {
  site.page('/', byTag(BEFORE))
  const guest = await visitor(browser)
  await guest.page.goto(site.url)
  await guest.page.waitForSelector('#latchkey-banner:not([hidden])')
  await decide(guest.page, { analytics: true, media: true, marketing: false })
  await expect.poll(() => ran(guest.page)).toEqual(['/films.js', '/tracker.js'])
  site.page('/', html)
  await guest.page.goto(site.url)
  await guest.page.evaluate('Latchkey.ready')
  return guest
}

const decide = (page: Page, answers: Record<string, boolean>): Promise<unknown> =>
  page.evaluate(`Latchkey.decide(${JSON.stringify(answers)})`)
const decision = (page: Page): Promise<unknown> =>
  page.evaluate('({ ...Latchkey.decision.answers, state: Latchkey.decision.state })')
const ran = (page: Page): Promise<unknown> => page.evaluate('[...(window.ran ?? [])].sort()')
const banner = (page: Page) => page.locator('#latchkey-banner:not([hidden])')
const press = (page: Page, verb: string): Promise<void> =>
  page.click(`#latchkey-banner [data-latchkey=${verb}]`)

describe.each([
  ['the bare tag', byTag],
  ['the snippet', bySnippet],
])('where a host has come to one category, by %s,', (_what, pageWith) => {
  it('asks about that category alone, and the others go on as they were', async () => {
    const { page, errors, leave } = await afterChoosing(pageWith(AFTER))
    await banner(page).waitFor()
    expect(await page.locator('#latchkey-banner').count()).toBe(1)
    expect(await banner(page).locator('[data-latchkey-part=message] p').allInnerTexts()).toEqual([
      'What we use for Counting visits has changed since you chose. We use cookies for this only if you say yes.',
      'Your other choices stay as they are.',
    ])
    expect(await banner(page).getByRole('button').allInnerTexts()).toEqual([
      'Accept',
      'Reject',
      'Cookie settings',
    ])
    await expect.poll(() => ran(page)).toEqual(['/films.js'])
    expect(await decision(page)).toEqual({ state: 'outdated', media: 'granted', marketing: 'refused' })
    expect(errors).toEqual([])
    await leave()
  })

  it('runs what is accepted there, and leaves a refusal as it was', async () => {
    const { page, leave } = await afterChoosing(pageWith(AFTER))
    await banner(page).waitFor()
    await press(page, 'accept')
    expect(await page.locator('[data-latchkey-part=accepted]').innerText()).toContain(
      'You have accepted this.',
    )
    await expect.poll(() => ran(page)).toEqual(['/films.js', '/tracker.js'])
    const all = { state: 'decided', analytics: 'granted', media: 'granted', marketing: 'refused' }
    expect(await decision(page)).toEqual(all)
    await page.reload()
    await page.evaluate('Latchkey.ready')
    expect(await decision(page)).toEqual(all)
    expect(await banner(page).count()).toBe(0)
    await leave()
  })

  it('keeps what was granted besides where it is rejected there', async () => {
    const { page, leave } = await afterChoosing(pageWith(AFTER))
    await banner(page).waitFor()
    await press(page, 'reject')
    expect(await decision(page)).toEqual({
      state: 'decided',
      analytics: 'refused',
      media: 'granted',
      marketing: 'refused',
    })
    await page.reload()
    await expect.poll(() => ran(page)).toEqual(['/films.js'])
    expect(await banner(page).count()).toBe(0)
    await leave()
  })

  it('says what the site tells of it, in the language of the page', async () => {
    for (const [lang, text] of [
      ['en', 'since you chose. The counter has moved. We use'],
      ['cy', 'ers i chi ddewis. Mae’r cyfrifydd wedi symud. Dim ond'],
    ]) {
      const { page, leave } = await afterChoosing(pageWith(TOLD, lang))
      await banner(page).waitFor()
      const said = await banner(page).innerText()
      expect(said).toContain(text)
      expect(said).not.toMatch(/Films are better|Long ago/)
      await leave()
    }
  })

  it('asks nothing where only words are others', async () => {
    const { page, leave } = await afterChoosing(pageWith(REWORDED))
    await expect.poll(() => ran(page)).toEqual(['/films.js', '/tracker.js'])
    expect(await decision(page)).toMatchObject({ state: 'decided' })
    expect(await banner(page).count()).toBe(0)
    expect(site.firstParty).not.toContain('/latchkey/again.js')
    await leave()
  })

  it('calls new what nobody was asked about, and asks about that alone', async () => {
    const maps = { ...BEFORE.services, maps: service('Maps', 'sharing', 'maps.localhost') }
    const { page, leave } = await afterChoosing(pageWith({ ...BEFORE, services: maps }))
    await banner(page).waitFor()
    expect(await banner(page).innerText()).toContain('New since you chose: Sharing.')
    await press(page, 'accept')
    expect(await decision(page)).toEqual({
      state: 'decided',
      analytics: 'granted',
      media: 'granted',
      sharing: 'granted',
      marketing: 'refused',
    })
    await leave()
  })

  it('shows those who have not chosen the first banner, without a further file', async () => {
    site.page('/', pageWith(TOLD))
    const { page, leave } = await visitor(browser)
    await page.goto(site.url)
    await banner(page).waitFor()
    expect(await banner(page).innerText()).toContain('Accept all')
    expect(site.firstParty).not.toContain('/latchkey/again.js')
    await leave()
  })
})

describe('where the words for it cannot be had', () => {
  it('asks nothing rather than about everything, and what changed stays off', async () => {
    site.page('/latchkey/again.js', 'throw new Error("another file")', { 'content-type': 'text/javascript' })
    const { page, console, leave } = await afterChoosing(byTag(AFTER))
    await expect.poll(() => ran(page)).toEqual(['/films.js'])
    await expect.poll(() => console.join()).toContain('cannot load')
    expect(await page.locator('#latchkey-banner').count()).toBe(0)
    site.forget('/latchkey/again.js')
    await leave()
  })
})

describe('the settings', () => {
  it('name what has changed', async () => {
    const { page, leave } = await afterChoosing(byTag(AFTER))
    await page.evaluate('Latchkey.openSettings()')
    await page.waitForSelector('#latchkey-panel[open]')
    expect(await page.locator('#latchkey-panel').innerText()).toContain(
      'New or different since you chose: Counting visits.',
    )
    await leave()
  })
})

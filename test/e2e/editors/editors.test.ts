import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderAnnex } from '../../../src/annex/index.ts'
import { pageOf } from '../../support/manifests.ts'
import { SETTLING, startTrackedSite, type TrackedSite } from '../../support/tracked-site.ts'
import { LOOKED_AFTER, openAddress } from '../check/checked-page.ts'
import { CLEANERS, startCleaners, type Cleaner, type Cleaners } from './cleaners.ts'
import { pasted, type Pasted } from './pasted.ts'

const GUIDE = readFileSync(new URL('../../../docs/guides/editors.md', import.meta.url), 'utf8')

/** What of it is gone afterwards; everything else works. The guide says the same. */
const LOST: Record<Cleaner, readonly (keyof Pasted)[]> = {
  'Umbraco, TinyMCE': ['element', 'empty'],
  'Umbraco, Tiptap with div and class': ['embed', 'element'],
  'Umbraco, Tiptap without': ['annex', 'recipients', 'notice', 'settings', 'embed', 'element', 'empty'],
  'WordPress, classic editor': ['element'],
  'WordPress, authors': ['embed', 'element'],
  DOMPurify: ['embed', 'element'],
  'sanitize-html': ['annex', 'recipients', 'notice', 'settings', 'embed', 'element', 'empty'],
}

/** These take `data-columns` too: then the table has its usual columns. */
const LOSES_DATA: readonly Cleaner[] = ['Umbraco, Tiptap with div and class']

/** Where each can be seen to work, once Latchkey is there. */
const WORKS: Record<keyof Pasted, string> = {
  link: 'a[href="/privacy#latchkey-settings"]',
  annex: '.latchkey-annex--columns-expiry table',
  recipients: '.latchkey-recipients table',
  notice: '.latchkey-notice h2',
  settings: '.latchkey-settings input[name="latchkey-analytics"]',
  film: 'a:has-text("Watch the film")',
  embed: 'iframe[data-consent=films]',
  element: 'latchkey-annex table',
  empty: '.latchkey-annex:not(.latchkey-annex--columns-expiry) table',
}

const MANIFEST = {
  ...LOOKED_AFTER,
  recipients: [
    { name: 'Host Ltd', data: 'Everything you enter', purpose: 'Hosts this website.', country: 'UK' },
  ],
}

let tracked: TrackedSite
let cleaners: Cleaners
let parts: Pasted
beforeAll(async () => {
  tracked = await startTrackedSite()
  cleaners = await startCleaners(tracked.browser)
  parts = pasted(tracked.site.third('/film', 'films.localhost'))
})
afterAll(() => tracked.close())

const names = (): (keyof Pasted)[] => Object.keys(WORKS) as (keyof Pasted)[]

async function cleaned(cleaner: Cleaner, parts: readonly string[]): Promise<string> {
  return (await Promise.all(parts.map(part => cleaners.clean(cleaner, part)))).join('\n')
}

describe('what editors are told to paste', () => {
  it('works as it is, where nothing cleans it', async () => {
    const { page, leave } = await tracked.open('guard', {
      manifest: MANIFEST,
      body: Object.values(parts).join('\n'),
    })
    for (const name of names()) await page.waitForSelector(WORKS[name], { state: 'attached' })
    await leave()
  })

  it.each(CLEANERS)('works as the guide says after %s', async cleaner => {
    const body = await cleaned(cleaner, Object.values(parts))
    const { page, errors, leave } = await tracked.open('guard', { manifest: MANIFEST, body })
    for (const name of names().filter(name => !LOST[cleaner].includes(name))) {
      await page.waitForSelector(WORKS[name], { state: 'attached', timeout: 5000 })
    }
    await page.waitForTimeout(SETTLING)
    for (const name of LOST[cleaner])
      expect([name, await page.locator(WORKS[name]).count()]).toEqual([name, 0])
    // Nothing that was cleaned loads by itself, and its text is still there to be read.
    expect(tracked.site.thirdParty).toEqual([])
    expect(await page.innerText('main')).toContain('Watch the film on its own website')

    // Whatever attributes a cleaner gives the link, it opens the settings here.
    const pages = page.context().pages().length
    await page.click('main a[href="/privacy#latchkey-settings"]')
    await page.waitForSelector('#latchkey-panel[open]')
    expect(page.context().pages().length).toBe(pages)
    expect(errors).toEqual([])
    await leave()
  })

  it.each(CLEANERS)('can be a table that was written ahead, after %s', async cleaner => {
    const table = renderAnnex(MANIFEST, { columns: ['cookie', 'expiry', 'choice'] })
    const body = await cleaned(cleaner, [table])
    const { page, leave } = await tracked.open('guard', { manifest: MANIFEST, body })
    const text = await page.innerText('main')
    for (const name of ['visit', 'session']) expect(text).toContain(name)
    const isLive = !LOST[cleaner].includes('annex')
    if (isLive) {
      await page.click('#latchkey-banner [data-latchkey=accept]')
      const columns = LOSES_DATA.includes(cleaner) ? /visit\t1 year\t/ : /visit\t1 year\tOn/
      await expect
        .poll(() => page.locator('main table').allInnerTexts())
        .toEqual([expect.stringMatching(columns)])
    }
    expect(await page.locator('main table').count()).toBeLessThanOrEqual(1)
    await leave()
  })
})

describe('a privacy page whose classes were taken away', () => {
  it('is told of when it is checked, and not where they were kept', async () => {
    const checked = async (cleaner: Cleaner): Promise<string> => {
      const manifest = { ...MANIFEST, site: { ...MANIFEST.site, privacyUrl: '/privacy' } }
      const html = pageOf({ manifest, body: await cleaned(cleaner, [parts.annex]) })
      tracked.site.page('/privacy', html)
      const { says, leave } = await openAddress(tracked, `${tracked.site.url}/privacy`)
      const said = await says('Cookie table')
      await leave()
      return said
    }
    expect(await checked('sanitize-html')).toContain('This is your privacy page, but it has no cookie table')
    expect(await checked('DOMPurify')).toContain('OK')
  })
})

describe('the guide', () => {
  it.each(CLEANERS)('has a row for %s, which says what is lost', cleaner => {
    const row = GUIDE.split('\n').find(line => line.startsWith(`| ${cleaner} |`))
    const cells = row?.split('|').slice(2, -1) ?? []
    const kept = names().map((name, index) => [name, cells[index]?.trim()])
    expect(kept).toEqual(names().map(name => [name, LOST[cleaner].includes(name) ? 'no' : 'yes']))
  })

  it('tells to paste what is tried here', () => {
    for (const name of ['link', 'annex', 'recipients', 'notice'] as const)
      expect(GUIDE).toContain(parts[name])
  })
})

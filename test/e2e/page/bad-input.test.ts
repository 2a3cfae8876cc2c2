import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launch, visitor } from '../../support/browser.ts'
import { pageOf, SMALL } from '../../support/manifests.ts'
import { startSite, type Site } from '../../support/site.ts'

let site: Site
let browser: Browser
let marked: string

beforeAll(async () => {
  site = await startSite()
  browser = await launch()
  marked = `<script type="text/plain" data-consent="counter" src="${site.third('/t.js')}"></script>`
})
afterAll(async () => {
  await browser.close()
  await site.close()
})
beforeEach(() => {
  site.thirdParty.length = 0
})

/** Opens a page, waits for everything of ours, and says what it did. */
async function open(html: string, cookie?: string) {
  site.page('/', html)
  const guest = await visitor(browser)
  if (cookie !== undefined)
    await guest.page.context().addCookies([{ name: 'latchkey', value: cookie, url: site.url }])
  await guest.page.goto(site.url)
  await guest.page.waitForTimeout(400)
  return guest
}

describe('a page with a marked tracker', () => {
  it('runs it after Accept, so that the tests below can tell', async () => {
    const { page, errors, leave } = await open(pageOf({ body: marked }))
    expect(site.thirdParty).toEqual([])
    await page.click('#latchkey-banner [data-latchkey=accept]')
    await page.waitForFunction('window.ran')
    expect(site.thirdParty).toEqual(['tracker.localhost/t.js'])
    expect(errors).toEqual([])
    await leave()
  })
})

describe('a manifest that cannot be used', () => {
  const cases: Record<string, string> = {
    'is not JSON': '{ "site": ',
    'is empty': '',
    'is an array': '[1, 2]',
    'is null': 'null',
    'is a number': '42',
    'closes its script by hand': '{ "site": { "name": "</script><b>x</b>" } }',
  }
  for (const [name, json] of Object.entries(cases)) {
    it(`that ${name} lets nothing optional run and says so once`, async () => {
      const { page, console, errors, leave } = await open(pageOf({ json, body: marked }))
      await page.evaluate('window.Latchkey.accept()')
      await page.waitForTimeout(300)
      expect(site.thirdParty).toEqual([])
      expect(await page.locator('h1').textContent()).toBe('Home')
      expect(errors).toEqual([])
      expect(console.filter(line => line.startsWith('latchkey:')).length).toBeGreaterThan(0)
      await leave()
    })
  }

  it('that is missing lets nothing optional run and says what to do', async () => {
    const html = pageOf({ body: marked }).replace(/<script type="application\/json".*<\/script>/, '')
    const { console, errors, leave } = await open(html)
    expect(site.thirdParty).toEqual([])
    expect(errors).toEqual([])
    expect(console.join('\n')).toContain('latchkey-manifest')
    await leave()
  })

  it('that is wrong in ten places names all ten and keeps the sound entries', async () => {
    const manifest = {
      categories: { 'Bad Id': { title: 'x' }, odd: { basis: 'legitimate interest' } },
      services: {
        ...SMALL.services,
        one: { name: 'One', category: 'nowhere', hosts: ['one.localhost'] },
        two: { name: 'Two', category: 'analytics', hosts: ['https://two.localhost/x'] },
        three: { name: 'Three', category: 'odd', hosts: ['three.localhost'] },
        four: { name: 4, category: 'media', hosts: ['*'] },
        media: { name: 'Same id as a category', category: 'analytics', hosts: ['five.localhost'] },
      },
      cookies: [
        ...SMALL.cookies,
        { name: 'a', category: 'analytcs', purpose: 'x', expiry: '1 day' },
        { name: 'b', category: 'analytics', purpose: 'x', expiry: '2 yeers' },
        { name: 'c', purpose: 'x', expiry: 'session' },
        { category: 'analytics', purpose: 'x', expiry: 'session' },
      ],
    }
    const { page, console, errors, leave } = await open(pageOf({ manifest, body: marked }))
    await page.click('#latchkey-banner [data-latchkey=accept]')
    await page.waitForFunction('window.ran')
    expect(site.thirdParty).toEqual(['tracker.localhost/t.js'])
    const said = console.join('\n')
    for (const path of [
      'Bad Id',
      'odd',
      'one',
      'two',
      'three',
      'four',
      'media',
      'cookies[2]',
      'cookies[3]',
      'cookies[4]',
    ]) {
      expect(said).toContain(path)
    }
    expect(errors).toEqual([])
    await leave()
  })

  it('that is huge still starts, and its sound entries work', async () => {
    const services = Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [
        `s${index}`,
        { name: `S ${index}`, category: 'analytics', hosts: [`s${index}.example`] },
      ]),
    )
    const { page, leave } = await open(
      pageOf({ manifest: { ...SMALL, services: { ...services, ...SMALL.services } }, body: marked }),
    )
    await page.click('#latchkey-banner [data-latchkey=accept]')
    await page.waitForFunction('window.ran')
    await leave()
  })

  it('shows HTML in its texts as text and never runs it', async () => {
    const evil = '<img src=x onerror="window.owned=1"><script>window.owned=1</script>'
    const manifest = {
      ...SMALL,
      site: { name: evil, privacyUrl: 'javascript:window.owned=1' },
      services: { counter: { ...SMALL.services.counter, name: evil, provider: evil } },
      cookies: [{ ...SMALL.cookies[0], purpose: evil }, SMALL.cookies[1]],
    }
    const body =
      '<latchkey-annex></latchkey-annex><latchkey-notice></latchkey-notice><latchkey-settings></latchkey-settings>'
    const { page, leave } = await open(pageOf({ manifest, body }))
    await page.click('main a[href="#latchkey-settings"]')
    await page.waitForSelector('#latchkey-panel[open]')
    await page.waitForTimeout(300)
    expect(await page.evaluate('window.owned')).toBeUndefined()
    expect(await page.locator('latchkey-annex').textContent()).toContain('<img src=x')
    expect(await page.locator('[href^="javascript:"]').count()).toBe(0)
    await leave()
  })
})

describe('a manifest of nothing but cookies', () => {
  it('says which hosts would have to be named, while visitors are asked and not after', async () => {
    const manifest = {
      site: SMALL.site,
      cookies: [{ name: 'visit', purpose: 'To count visits', expiry: '1 year', category: 'analytics' }],
    }
    const body = `<script src="${site.third('/t.js')}"></script>`
    const told =
      /^latchkey: the manifest names no hosts, .* name under services\[\]\.hosts: tracker\.localhost$/
    const { page, console, errors, leave } = await open(pageOf({ manifest, body }))
    await expect.poll(() => console).toEqual([expect.stringMatching(told)])
    // Left before what a press leads to is begun, so that the next page has something to go on with.
    const loaded = page.waitForEvent('load')
    await page.evaluate(`
      window.requestAnimationFrame = window.setTimeout = () => 0
      document.querySelector('#latchkey-banner [data-latchkey=reject]').click()
      location.reload()`)
    await loaded
    await expect.poll(() => page.evaluate('localStorage.latchkey?.length > 0')).toBe(true)
    await page.waitForTimeout(400)
    expect([console.length, errors]).toEqual([1, []])
    await leave()
  })
})

describe('a record that cannot be read', () => {
  const now = Math.floor(Date.now() / 60_000)
  const cases: Record<string, string> = {
    'is truncated': `1.${now.toString(36)}.analyti`,
    'comes from the future': `1.${(now + 60 * 24 * 30).toString(36)}.analytics+abc`,
    'has an unknown version': `2.${now.toString(36)}.analytics+abc`,
    'is expired': `1.${(now - 60 * 24 * 400).toString(36)}.analytics+abc`,
    'has another fingerprint': `1.${now.toString(36)}.analytics+zzzzzz.media+zzzzzz`,
    'is 4 kB of noise': Array.from(
      { length: 4000 },
      (_, index) => 'a1.+-%~'[(index * 7 + (index >> 3)) % 7],
    ).join(''),
    'is a word': 'true',
  }
  for (const [name, cookie] of Object.entries(cases)) {
    it(`because it ${name} counts as not asked`, async () => {
      const { page, errors, leave } = await open(pageOf({ body: marked }), cookie)
      expect(site.thirdParty).toEqual([])
      expect(await page.locator('#latchkey-banner').isVisible()).toBe(true)
      expect(errors).toEqual([])
      await leave()
    })
  }
})

describe('storage that is refused', () => {
  it('keeps a choice for this document, grants nothing on the next, and throws nowhere', async () => {
    site.page('/inner', pageOf({ body: marked }))
    const { page, errors, leave } = await open(
      `<!doctype html><iframe sandbox="allow-scripts" src="/inner" width="600" height="600"></iframe>`,
    )
    const frame = page.frames()[1]!
    await frame.click('#latchkey-banner [data-latchkey=accept]')
    await frame.waitForFunction('window.ran')
    await frame.goto(`${site.url}/inner`)
    await page.waitForTimeout(300)
    expect(await frame.locator('#latchkey-banner').isVisible()).toBe(true)
    expect(site.thirdParty).toEqual(['tracker.localhost/t.js'])
    expect(errors).toEqual([])
    await leave()
  })
})

import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launch, visitor } from '../../support/browser.ts'
import { pageOf } from '../../support/manifests.ts'
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

const ours = (lines: string[]) => lines.filter(line => line.startsWith('latchkey:'))

async function open(html: string) {
  site.page('/', html)
  const guest = await visitor(browser)
  await guest.page.goto(site.url)
  await guest.page.waitForTimeout(400)
  return guest
}

/** Everything that must hold however the script came in. */
async function expectWorking(html: string) {
  const guest = await open(html)
  const { page, errors } = guest
  expect(site.thirdParty).toEqual([])
  await page.click('#latchkey-banner [data-latchkey=accept]')
  await page.waitForFunction('window.ran')
  expect(await page.evaluate('window.ran.length')).toBe(1)
  expect(errors).toEqual([])
  return guest
}

describe('the head script', () => {
  it('says nothing when it is included as the README shows', async () => {
    const { console, leave } = await expectWorking(pageOf({ body: marked }))
    expect(ours(console)).toEqual([])
    await leave()
  })

  it('steps back with one warning when it is included twice', async () => {
    const again = '<script src="/latchkey/latchkey.js"></script>'
    const { page, console, leave } = await expectWorking(pageOf({ head: again, body: marked }))
    expect(ours(console)).toHaveLength(1)
    expect(await page.locator('#latchkey-banner').count()).toBe(1)
    await leave()
  })

  it('works and says so when it comes late', async () => {
    const script = /<script src="\/latchkey.*<\/script>/
    const html = pageOf({ body: marked })
    const late = html.replace(script, '').replace('</body>', `${script.exec(html)?.[0]}</body>`)
    const { console, leave } = await expectWorking(late)
    expect(ours(console).join()).toContain('late')
    await leave()
  })

  it('works when an optimiser defers it', async () => {
    const html = pageOf({ body: marked, attributes: 'defer' })
    const { console, leave } = await expectWorking(html)
    expect(ours(console).join()).toContain('late')
    await leave()
  })

  it('works when an optimiser runs its code from elsewhere after the load', async () => {
    const html = pageOf({ body: marked }).replace(
      '<script src="/latchkey/latchkey.js"',
      '<script type="optimised" src="/latchkey/latchkey.js"',
    )
    const run = `<script>addEventListener('load', async () => { const s = document.createElement('script'); s.append(await (await fetch('/latchkey/latchkey.js')).text()); document.head.append(s) })</script>`
    const { leave } = await expectWorking(html.replace('</head>', `${run}</head>`))
    await leave()
  })

  it('is not led astray by page content that clobbers names', async () => {
    const names = [
      'currentScript',
      'body',
      'head',
      'cookie',
      'createElement',
      'querySelectorAll',
      'getElementById',
      'documentElement',
      'readyState',
      'addEventListener',
      'dispatchEvent',
      'Latchkey',
      'latchkey-manifest',
      'latchkey',
    ]
    const clobber =
      names.map(name => `<img name="${name}" id="${name}" alt="">`).join('') +
      `<form name="querySelector"><input name="closest"></form>`
    const html = pageOf({ body: clobber + marked, attributes: 'defer' })
    const { page, errors, leave } = await open(html)
    await page.click('#latchkey-banner [data-latchkey=accept]')
    await page.waitForFunction('window.ran')
    expect(errors).toEqual([])
    expect(await page.evaluate('typeof window.Latchkey.allows')).toBe('function')
    await page.reload()
    await page.waitForFunction('window.ran')
    await leave()
  })

  it('is not decided for by page content that carries our hooks', async () => {
    const comment = `<div id="latchkey-banner"><button data-latchkey="accept" id="bait">Free tea</button></div>
      <div id="latchkey-panel"><button data-latchkey="save">x</button><button data-latchkey="reject">y</button></div>`
    const { page, leave } = await open(pageOf({ body: comment + marked }))
    await page.click('#bait')
    await page.waitForTimeout(200)
    expect(site.thirdParty).toEqual([])
    expect(await page.evaluate('document.cookie')).toBe('')
    await leave()
  })

  it('reads the manifest from an address of this site, and from no other', async () => {
    const inline = pageOf({ body: marked })
    const json = /id="latchkey-manifest">(.*)<\/script>/.exec(inline)?.[1] ?? ''
    site.page('/manifest.json', json, { 'content-type': 'application/json' })
    const page = (address: string) =>
      inline
        .replace(/<script type="application\/json".*<\/script>/, '')
        .replace('data-level="mark"', `data-level="mark" data-manifest="${address}"`)
    const { leave } = await expectWorking(page('/manifest.json'))
    await leave()
    site.thirdParty.length = 0
    const other = await open(page(site.third('/manifest.json')))
    expect(site.thirdParty).toEqual([])
    expect(ours(other.console).join()).toContain('data-manifest')
    await other.leave()
  })

  it('works on a strict page without a violation of ours', async () => {
    const html = pageOf({
      attributes: 'nonce="n1"',
      body: `${marked.replace('<script', '<script nonce="n1"')}<latchkey-annex></latchkey-annex><latchkey-notice></latchkey-notice><latchkey-settings></latchkey-settings>`,
    }).replace('type="application/json"', 'type="application/json" nonce="n1"')
    site.page('/', html, {
      'content-security-policy':
        "default-src 'self'; script-src 'nonce-n1' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'; base-uri 'none'; object-src 'none'",
    })
    const { page, console, errors, leave } = await visitor(browser)
    await page.addInitScript(
      `window.violations = []; addEventListener('securitypolicyviolation', e => violations.push(e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample))`,
    )
    await page.goto(site.url)
    await page.waitForSelector('latchkey-annex table')
    await page.click('main a[href="#latchkey-settings"]')
    await page.waitForSelector('#latchkey-panel[open]')
    await page.keyboard.press('Escape')
    await page.click('#latchkey-banner [data-latchkey=accept]')
    // Not waitForFunction, which a strict policy forbids.
    await expect.poll(() => page.evaluate('window.ran')).toBeTruthy()
    expect(await page.evaluate('violations')).toEqual([])
    expect(errors).toEqual([])
    expect(ours(console)).toEqual([])
    await leave()
  })
})

describe('a lazy file', () => {
  const file = (name: string) => readFile(new URL(`../../../dist/${name}.js`, import.meta.url), 'utf8')

  it('that is missing leaves the page working, is said once, and is tried again', async () => {
    site.page('/latchkey/panel.js', (_request, response) => void response.writeHead(404).end())
    const { page, console, errors, leave } = await open(pageOf({ body: marked }))
    await page.click('main a[href="#latchkey-settings"]')
    await page.waitForTimeout(300)
    await page.click('main a[href="#latchkey-settings"]')
    await page.waitForTimeout(300)
    expect(ours(console)).toHaveLength(1)
    expect(ours(console)[0]).toContain('panel.js')
    expect(await page.locator('#latchkey-panel').count()).toBe(0)

    const code = await file('panel')
    site.page('/latchkey/panel.js', code, { 'content-type': 'text/javascript' })
    await page.click('main a[href="#latchkey-settings"]')
    await page.waitForSelector('#latchkey-panel[open]')
    expect(errors).toEqual([])
    expect(site.thirdParty).toEqual([])
    await leave()
  })

  it('that was altered does not run', async () => {
    const code = await file('banner')
    site.page('/latchkey/banner.js', `${code};window.altered = 1`, { 'content-type': 'text/javascript' })
    const { page, console, leave } = await open(pageOf({ body: marked }))
    expect(await page.evaluate('window.altered')).toBeUndefined()
    expect(await page.locator('#latchkey-banner').count()).toBe(0)
    expect(ours(console).join()).toContain('banner.js')
    expect(site.thirdParty).toEqual([])
    site.page('/latchkey/banner.js', code, { 'content-type': 'text/javascript' })
    await leave()
  })

  it('that is slow is waited for, and two presses open one panel', async () => {
    const code = await file('panel')
    site.page('/latchkey/panel.js', (_request, response) => {
      setTimeout(() => response.writeHead(200, { 'content-type': 'text/javascript' }).end(code), 800)
    })
    const { page, leave } = await open(pageOf({ body: marked }))
    await page.click('main a[href="#latchkey-settings"]')
    await page.click('main a[href="#latchkey-settings"]')
    await page.waitForSelector('#latchkey-panel[open]')
    expect(await page.locator('#latchkey-panel').count()).toBe(1)
    await leave()
  })
})

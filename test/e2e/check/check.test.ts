import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from '../../support/axe-faults.ts'
import { SETTLING, startTrackedSite, type TrackedSite } from '../../support/tracked-site.ts'
import { FOOTER, LOOKED_AFTER, openAddress, openChecked, putChanged } from './checked-page.ts'

const POLICY = "script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'"
const TAG = /<script src="\/latchkey\/latchkey\.js"[^>]*><\/script>/
const REPORT = '#latchkey-check'

let tracked: TrackedSite
beforeAll(async () => {
  tracked = await startTrackedSite()
})
afterAll(() => tracked.close())

describe('a page that is opened by a visitor', () => {
  it.each(['', '?check=latchkey', '#latchkey=check'])('loads nothing of the check at "%s"', async end => {
    const url = tracked.put('guard', { manifest: LOOKED_AFTER, body: FOOTER })
    tracked.site.firstParty.length = 0
    const { page, leave } = await tracked.open(null)
    await page.goto(url + end)
    await page.waitForSelector('#latchkey-banner')
    await page.waitForTimeout(SETTLING)
    expect(tracked.site.firstParty).toContain('/latchkey/page.js')
    expect(tracked.site.firstParty).not.toContain('/latchkey/check.js')
    expect(await page.locator(REPORT).count()).toBe(0)
    await leave()
  })
})

describe('a page that is opened for checking', () => {
  it.each(['mark', 'guard', 'seal'] as const)(
    'finds nothing to mend where all is well at %s',
    async level => {
      const { page, results, errors, leave } = await openChecked(tracked, level)
      const all = await results()
      expect(all.length).toBe(14)
      expect(all.filter(result => !result.startsWith('OK: '))).toEqual([])
      expect(await page.locator(`${REPORT} > p`).first().innerText()).toBe('Nothing to mend.')
      expect(errors).toEqual([])
      await leave()
    },
  )

  it.each(['guard', 'seal'] as const)('breaks no policy of a strict page at %s', async level => {
    const { page, results, errors, leave } = await openChecked(tracked, level, {
      headers: { 'content-security-policy': POLICY },
      attributes: 'nonce="abc"',
    })
    expect((await results()).filter(result => !result.startsWith('OK: '))).toEqual([])
    expect(await page.evaluate('violations')).toEqual([])
    expect(await page.locator(REPORT).evaluate(node => getComputedStyle(node).borderTopWidth)).toBe('8px')
    await page.click(`${REPORT} button:has-text("Print")`)
    expect(await page.evaluate('violations')).toEqual([])
    expect(errors).toEqual([])
    await leave()
  })

  it('changes nothing, asks nobody else, and shows neither cookies nor queries', async () => {
    tracked.site.page('/early.js', '', { 'content-type': 'text/javascript' })
    tracked.site.thirdParty.length = 0
    const { page, says, leave } = await openChecked(tracked, 'guard', {
      before:
        '<script>document.cookie = "session=secret-one"</script><script src="/early.js?key=secret-two"></script>',
    })
    expect(await says('Place of the code')).toContain('/early.js')
    expect(await page.innerText('body')).not.toContain('secret')
    expect(await page.evaluate('document.cookie')).toBe('session=secret-one')
    expect(await page.evaluate('[localStorage.length, sessionStorage.length]')).toEqual([0, 0])
    expect(tracked.site.thirdParty).toEqual([])
    await leave()
  })

  it('shows what the page and the manifest hold as text', async () => {
    const hostile = '<img src=x onerror="window.broken=1">'
    const { page, says, leave } = await openChecked(tracked, 'guard', {
      manifest: {
        ...LOOKED_AFTER,
        site: { ...LOOKED_AFTER.site, privacyUrl: `/${hostile}`, review: hostile },
      },
      body: `<form name="createElement"><input name="body"></form><img name="getElementById">
        <template data-consent='${hostile}'></template><div class="latchkey_annex"></div>`,
    })
    expect(await says('Content that waits')).toContain(hostile)
    expect(await says('Cookie table')).toContain(hostile)
    expect(await page.locator(`${REPORT} img`).count()).toBe(0)
    expect(await page.evaluate('window.broken')).toBeUndefined()
    await leave()
  })
})

describe('the report', () => {
  it('is a named region that has the focus, without a fault that axe finds, and fits a phone', async () => {
    const { page, leave } = await openChecked(tracked, 'guard', { body: '', attributes: 'defer' })
    const region = page.getByRole('region', { name: 'Is Latchkey set up as it should be?' })
    expect(await region.count()).toBe(1)
    expect(await page.evaluate('document.activeElement.id')).toBe('latchkey-check-title')
    expect((await axeFaults(page)).filter(fault => fault.includes('latchkey-check'))).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
    await leave()
  })

  it('can be saved and closed by keyboard', async () => {
    const { page, leave } = await openChecked(tracked, 'guard', { attributes: 'defer' })
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Show the list')
    await page.keyboard.press('Tab')
    const download = page.waitForEvent('download')
    await page.keyboard.press('Enter')
    const saved = await download
    expect(saved.suggestedFilename()).toBe('latchkey-check.txt')
    const chunks: Buffer[] = []
    for await (const chunk of await saved.createReadStream()) chunks.push(chunk as Buffer)
    expect(Buffer.concat(chunks).toString()).toMatch(
      /Page checked: http:\/\/site\.localhost:\d+\/page-\d+, on \d+ \w+ \d{4}\.\r\nTo mend: Place of the code\.\r\n/,
    )
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.locator(REPORT).count()).toBe(0)
    await leave()
  })

  it('can be read and closed in a page whose style unsets everything', async () => {
    const { page, leave } = await openChecked(tracked, 'guard', {
      head: '<style>* { all: unset !important } h2 { position: fixed } button { display: none }</style>',
    })
    const lefts = await page
      .locator(`${REPORT} > ul > li > p`)
      .evaluateAll(all => [...new Set(all.map(line => line.getBoundingClientRect().left))])
    expect(lefts).toHaveLength(1)
    const [heading, summary] = await page
      .locator(`${REPORT} > h2, ${REPORT} > p`)
      .evaluateAll(all => all.map(line => line.getBoundingClientRect()))
    expect(summary!.top).toBeGreaterThanOrEqual(heading!.bottom)
    await page.click(`${REPORT} button:has-text("Close")`)
    expect(await page.locator(REPORT).count()).toBe(0)
    await leave()
  })

  it('is in Welsh on a Welsh page', async () => {
    const { results, leave } = await openChecked(tracked, 'guard', { lang: 'cy' })
    expect((await results())[0]).toBe('Iawn: Lle’r cod')
    await leave()
  })
})

describe('a set-up that is broken', () => {
  it('is told of the place of the code', async () => {
    const early = await openChecked(tracked, 'guard', { before: '<script>window.early = 1</script>' })
    expect(await early.says('Place of the code')).toContain('a script in the page itself')
    await early.leave()

    const deferred = await openChecked(tracked, 'guard', { attributes: 'defer' })
    expect(await deferred.says('Place of the code')).toContain('Latchkey’s tag carries defer')
    await deferred.leave()
  })

  it('is told that a tag manager adds it, and that an optimiser held it back', async () => {
    const adds = `<script>document.head.append(Object.assign(document.createElement('script'), { src: '/latchkey/latchkey.js' }))</script>`
    const added = await openAddress(
      tracked,
      putChanged(tracked, html => html.replace(TAG, adds)),
    )
    expect(await added.says('Place of the code')).toContain('Another script adds it')
    await added.leave()

    // What Rocket Loader makes of a tag, and then does with it.
    tracked.site.page(
      '/rocket-loader.min.js',
      'document.head.append(Object.assign(document.createElement("script"), { src: "/latchkey/latchkey.js" }))',
      { 'content-type': 'text/javascript' },
    )
    const hold = (html: string): string =>
      html.replace(
        TAG,
        tag =>
          tag.replace('<script', '<script type="0123456789abcdef01234567-text/javascript"') +
          '<script src="/rocket-loader.min.js" defer></script>',
      )
    const late = await openAddress(tracked, putChanged(tracked, hold))
    expect(await late.says('Place of the code')).toContain('0123456789abcdef01234567-text/javascript')
    expect(await late.says('Tools that make pages faster')).toContain('data-cfasync')
    await late.leave()
  })

  it('is told that it lacks its barrier at seal, and that a manifest from an address is too late for seal', async () => {
    const bare = await openAddress(
      tracked,
      putChanged(tracked, html => html, { level: 'seal' }),
    )
    expect(await bare.results()).toContain('To mend: Barrier')
    await bare.leave()

    tracked.site.page('/manifest.json', JSON.stringify(LOOKED_AFTER))
    const lowered = await openChecked(tracked, 'seal', { attributes: 'data-manifest="/manifest.json"' })
    expect(await lowered.says('Level')).toContain('asks for level seal, but level guard is in force')
    await lowered.leave()
  })

  it('is told which files are missing or were changed', async () => {
    tracked.site.page('/latchkey/panel.js', (_request, response) => void response.writeHead(404).end())
    tracked.site.page('/latchkey/annex.js', 'export const mountElements = () => {}', {
      'content-type': 'text/javascript',
    })
    const { says, leave } = await openChecked(tracked, 'guard')
    for (const file of ['panel', 'annex']) tracked.site.forget(`/latchkey/${file}.js`)
    expect(await says('Other files')).toContain('annex.js and panel.js')
    await leave()
  })

  it('is told of everything else at once', async () => {
    const url = putChanged(
      tracked,
      html =>
        html
          .replace('<a href="#latchkey-settings">Cookie settings</a>', '')
          .replace('</body>', '<script src="/latchkey/latchkey.js"></script></body>'),
      {
        manifest: { ...LOOKED_AFTER, site: { ...LOOKED_AFTER.site, review: '2020-01-31' } },
        attributes: 'data-rehearse="seal" data-control="none"',
        lang: '',
        body: `<a href="/#latchkey-settings/">Settings</a> &lt;div class="latchkey-annex"&gt;
          <div class="latchkey-annexes"></div><iframe data-consent="counter" src="about:blank"></iframe>
          <template data-consent="nobody"></template>`,
      },
    )
    const { results, says, leave } = await openAddress(tracked, url)
    expect((await results()).filter(result => !result.startsWith('OK: '))).toEqual([
      'To mend: Number of copies',
      'To mend: Rehearsal',
      'To mend: Manifest',
      'To mend: Age of the manifest',
      'To mend: Way to the settings',
      'To mend: Way to the settings',
      'To mend: Cookie table',
      'To mend: What the editor kept',
      'To mend: What the editor kept',
      'To mend: Content that waits',
      'To mend: Content that waits',
      'To mend: Language',
    ])
    expect(await says('Age of the manifest')).toContain('31 January 2020')
    await leave()
  })
})

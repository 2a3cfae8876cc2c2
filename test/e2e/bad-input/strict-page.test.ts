import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  SETTLING,
  startTrackedSite,
  type Level,
  type OpenOptions,
  type TrackedSite,
} from '../../support/tracked-site.ts'

const POLICY = "script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'"
const ACCEPT = '#latchkey-banner [data-latchkey=accept]'

let tracked: TrackedSite

beforeAll(async () => {
  tracked = await startTrackedSite()
})
afterAll(() => tracked.close())

/** A marked tracker, and one that the page's own code brings in as such a policy asks for it. */
function strict(): OpenOptions {
  const { third } = tracked.site
  return {
    headers: { 'content-security-policy': POLICY },
    attributes: 'nonce="abc"',
    body: `<script nonce="abc" type="text/plain" data-consent="counter" src="${third('/marked.js')}"></script>
      <script nonce="abc">
        const policy = trustedTypes.createPolicy('own', { createScriptURL: address => address })
        const script = document.createElement('script')
        script.src = policy.createScriptURL('${third('/injected.js')}')
        document.body.append(script)
      </script>`,
  }
}

const ran = (page: Page): Promise<string[]> => page.evaluate<string[]>('window.ran ?? []')

describe('a page with a strict policy of its own, nonces and Trusted Types', () => {
  it('runs a tracker that its own code brings in, without Latchkey', async () => {
    const { page, leave } = await tracked.open(null, strict())
    await tracked.asked(tracked.site.third('/injected.js'))
    await expect.poll(() => ran(page)).toEqual(['/injected.js'])
    await leave()
  })

  it('says so when something breaks its policy, so that the tests below can tell', async () => {
    const { page, violations, leave } = await tracked.open('guard', strict())
    await page.evaluate(
      'document.body.append(Object.assign(document.createElement("style"), { textContent: "b{}" }))',
    )
    await expect.poll(violations).toEqual(['style-src-elem inline'])
    await leave()
  })

  it.each(['guard', 'seal'] as Level[])(
    'stops trackers at %s, shows everything of ours, and breaks no policy',
    async level => {
      const { page, url, console, errors, violations, leave } = await tracked.open(level, strict())
      await page.waitForSelector('#latchkey-banner')
      await page.waitForTimeout(SETTLING)
      expect(tracked.site.thirdParty).toEqual([])
      expect(
        await page.evaluate('getComputedStyle(document.querySelector("#latchkey-banner")).display'),
      ).not.toBe('none')

      await page.click('a[href="#latchkey-settings"]')
      await page.check('#latchkey-panel[open] input[name="latchkey-media"]')
      await page.keyboard.press('Escape')
      expect(await violations()).toEqual([])

      await page.click(ACCEPT)
      await expect.poll(() => ran(page).catch(() => []), { timeout: 15_000 }).toContain('/marked.js')
      expect(await violations()).toEqual([])

      await page.goto(url)
      await expect.poll(async () => (await ran(page)).toSorted()).toEqual(['/injected.js', '/marked.js'])
      expect(await violations()).toEqual([])
      await page.click('a[href="#latchkey-settings"]')
      await page.waitForSelector('#latchkey-panel[open]')
      expect(await violations()).toEqual([])
      expect(errors).toEqual([])
      expect(console.filter(line => !/nonce missing/.test(line))).toEqual([])
      await leave()
    },
  )
})

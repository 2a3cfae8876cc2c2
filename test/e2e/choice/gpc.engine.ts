import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '../../support/engines/engine.ts'
import { startFirefox } from '../../support/engines/firefox.ts'
import { startSite, type Site } from '../../support/site.ts'
import { counting, countingPage } from './counting-page.ts'

const LIMIT = 60_000

/** What the page knows of the signal, what it allows, and what the banner says. */
const STATE = `({
  gpc: navigator.globalPrivacyControl === true,
  allows: Latchkey.allows('counter'),
  said: document.querySelector('#latchkey-banner p')?.textContent ?? '',
  stored: document.cookie,
})`

let site: Site

beforeAll(async () => {
  site = await startSite()
  site.page('/', countingPage(site, { manifest: counting, lang: 'en' }))
})
afterAll(() => site.close())

describe.each([true, false])(
  "Firefox, where the visitor's own setting of Global Privacy Control is %s",
  isSet => {
    let engine: Engine

    beforeAll(async () => {
      engine = await startFirefox({
        'privacy.globalprivacycontrol.functionality.enabled': true,
        'privacy.globalprivacycontrol.enabled': isSet,
      })
    }, LIMIT)
    afterAll(() => engine?.close())

    it('decides whether what may be objected to is on before any choice', { timeout: LIMIT }, async () => {
      site.thirdParty.length = 0
      const state = await engine.visit(site.url, { waitMs: 1500, evaluate: STATE })
      expect(state).toEqual({
        gpc: isSet,
        allows: !isSet,
        said: expect.stringContaining(isSet ? 'this is off until you turn it on.' : 'you can turn this off.'),
        stored: isSet ? '' : expect.stringContaining('visit='),
      })
      expect(site.thirdParty.length > 0).toBe(!isSet)
    })
  },
)

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cdp, page } from 'vitest/browser'
import demo from '../../../demo/manifest.ts'
import * as annex from '../../../src/annex/annex-file.ts'
import { mountBanner } from '../../../src/ui/mount-banner.ts'
import { mountSettings, openPanel } from '../../../src/ui/panel-file.ts'
import { fakeVisit } from '../../support/fake-visit.ts'
import { findViolations } from '../../support/find-violations.ts'
import { languageFiles } from '../../support/language-files.ts'

const files = { ...(await languageFiles('cy')), annex }
const LANGUAGES = ['en', 'cy']
const SCHEMES = ['light', 'dark']

beforeEach(async () => {
  await page.viewport(360, 740)
  document.documentElement.lang = 'en'
  document.documentElement.style.colorScheme = 'light dark'
  document.title = 'A page'
})

afterEach(async () => {
  document.body.replaceChildren()
  await emulate([])
})

async function emulate(features: { name: string; value: string }[]): Promise<void> {
  await (cdp() as unknown as { send(method: string, options: object): Promise<void> }).send(
    'Emulation.setEmulatedMedia',
    { features },
  )
}

describe.each(SCHEMES)('in the %s scheme', scheme => {
  beforeEach(() => emulate([{ name: 'prefers-color-scheme', value: scheme }]))

  describe.each(LANGUAGES)('and the language %s', lang => {
    it.each(['flow', 'bottom', 'corner'] as const)(
      'the banner breaks no rule in the layout %s',
      async banner => {
        await mountBanner(fakeVisit(demo, { lang, banner, files }))
        const element = document.getElementById('latchkey-banner')!
        expect(await findViolations(element)).toEqual([])
        element.querySelector<HTMLElement>('[data-latchkey=reject]')!.click()
        expect(await findViolations(element)).toEqual([])
      },
    )

    it('the panel breaks no rule, with its details closed and open', async () => {
      const visit = fakeVisit(demo, { lang, files, gpc: true })
      visit.choice.decide({ media: true, vimeo: false })
      await openPanel(visit, null)
      const dialog = document.getElementById('latchkey-panel')!
      expect(await findViolations(dialog)).toEqual([])
      for (const details of dialog.querySelectorAll('details')) details.open = true
      await expect.poll(() => dialog.querySelectorAll('table').length, { timeout: 5000 }).toBe(4)
      expect(await findViolations(dialog)).toEqual([])
      dialog.querySelector<HTMLElement>('button')!.click()
    })

    it('the form in the page breaks no rule', async () => {
      document.body.append(document.createElement('main'))
      mountSettings(fakeVisit(demo, { lang, files }), document.querySelector('main')!)
      await expect.poll(() => document.querySelector('form')).toBeTruthy()
      expect(await findViolations(document.querySelector('main')!)).toEqual([])
    })
  })
})

describe('in forced colours', () => {
  it('the borders of the twins are there, since their surfaces are not', async () => {
    await emulate([{ name: 'forced-colors', value: 'active' }])
    await mountBanner(fakeVisit(demo))
    const element = document.getElementById('latchkey-banner')!
    for (const verb of ['accept', 'reject']) {
      const style = getComputedStyle(element.querySelector(`[data-latchkey=${verb}]`)!)
      expect([style.borderTopWidth, style.borderTopStyle]).toEqual(['2px', 'solid'])
    }
  })
})

import { describe, expect, it } from 'vitest'
import { renderSettings } from '../../../src/annex/render-settings.ts'
import { SMALL } from '../../support/manifests.ts'

describe('the place of the settings, written ahead', () => {
  it('carries the id that links lead to, the class that the script looks for, and words', () => {
    const html = renderSettings(SMALL)
    expect(html).toMatch(
      /^<div class="latchkey-settings" id="latchkey-settings" lang="en">Here you can choose\./,
    )
    expect(html).toContain('delete what is stored for this website')
  })

  it('is in Welsh for Welsh pages, and in English for languages that we do not speak', () => {
    expect(renderSettings(SMALL, { lang: 'cy-GB' })).toMatch(/lang="cy">Yma gallwch ddewis\./)
    expect(renderSettings(SMALL, { lang: 'ur' })).toMatch(/lang="en">Here/)
  })

  it.each([{ cookies: [SMALL.cookies[1]] }, null, 5, { cookies: 'x' }])(
    'is nothing where nothing has a switch: %j',
    manifest => {
      expect(renderSettings(manifest as never)).toBe('')
    },
  )
})

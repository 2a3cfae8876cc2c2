import { describe, expect, it } from 'vitest'
import { longTexts } from '../../../demo/gallery/manifests/long-texts.ts'
import { missingTexts } from '../../../demo/gallery/manifests/missing-texts.ts'
import { mixed } from '../../../demo/gallery/manifests/mixed.ts'
import { telling } from '../../../demo/gallery/manifests/telling.ts'
import millbrook from '../../../demo/manifest.ts'
import { renderAnnex, renderNotice, renderRecipients } from '../../../src/annex/index.ts'
import { snippet } from '../../../src/build/snippet.ts'
import type { Manifest } from '../../../src/manifest/types.ts'
import { renderBanner } from '../../../src/ui/index.ts'
import { htmlFaults } from '../../support/html-faults.ts'

const LANGUAGES = ['en', 'cy', 'ur', 'pl']
const MANIFESTS: [string, Manifest][] = Object.entries({
  millbrook,
  mixed,
  telling,
  longTexts,
  missingTexts,
}).map(([name, manifest]) => [name, { ...manifest, options: { languages: LANGUAGES } }])

/** A document around what is rendered, with nothing wrong in itself. */
const page = (lang: string, body: string, head = ''): string =>
  `<!DOCTYPE html>\n<html lang="${lang}"><head>${head}<meta charset="utf-8"><title>Page</title></head><body>${body}</body></html>`

describe.each(MANIFESTS)('html-validate, for the manifest %s', (_, manifest) => {
  it.each(LANGUAGES)('finds nothing in what is rendered for documents (%s)', async lang => {
    const annex = renderAnnex(manifest, {
      lang,
      columns: ['cookie', 'where', 'expiry', 'information', 'choice'],
    })
    const rendered = [renderNotice(manifest, { lang }), annex, renderRecipients(manifest, { lang })]
    expect(annex).toContain('<table')
    expect(await htmlFaults(page(lang, `<main><h1>Privacy</h1>${rendered.join('\n')}</main>`))).toEqual([])
  })

  it.each(LANGUAGES)('finds nothing in the banner (%s)', async lang => {
    for (const layout of ['flow', 'bottom', 'corner'] as const) {
      const banner = renderBanner(manifest, { lang, layout })
      expect(banner).toContain('<button')
      // As it comes, and as it is shown.
      for (const html of [banner, banner.replace(' hidden', '')])
        expect(await htmlFaults(page(lang, html)), layout).toEqual([])
    }
  })

  it.each(LANGUAGES)('finds nothing in the two blocks of the snippet (%s)', async lang => {
    const { head, body } = snippet(manifest, { lang, script: 'void 0' })
    expect(await htmlFaults(page(lang, body, head))).toEqual([])
  })
})

it('html-validate sees what is wrong', async () => {
  const faults = await htmlFaults(
    page('en', '<div id="a"><p id="a"><div>Text</div></p><button>Go</button></div>'),
  )
  expect(faults.map(fault => fault.split(':')[0])).toEqual(
    expect.arrayContaining(['no-dup-id', 'no-implicit-button-type']),
  )
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import manifest from '../../demo/manifest.ts'
import { headPart } from '../../src/manifest/head-part.ts'
import type { renderBanner as renderBannerOfSource } from '../../src/ui/index.ts'
import { brotliBytes } from './sizes.mjs'

const DIST = new URL('../../dist/', import.meta.url)

interface Ui {
  readonly bannerStyle: string
  readonly renderBanner: typeof renderBannerOfSource
}

// From the built file, because styles are only there when they are built.
const { bannerStyle, renderBanner } = (await import(new URL('npm/ui.js', DIST).href)) as Ui

const bytesOf = (file: string): number => brotliBytes(readFileSync(new URL(file, DIST)))

describe('everything up to the banner on screen, without the manifest', () => {
  it('takes at most 14.6 kB by the bare script tag', () => {
    expect(bytesOf('latchkey.js') + bytesOf('banner.js')).toBeLessThanOrEqual(14_600)
  })

  it.each([
    ['en', 12_500],
    ['cy', 12_530],
  ])('takes with the snippet, in %s, at most %i bytes', (lang, most) => {
    const banner = renderBanner(manifest, { lang }) + bannerStyle
    expect(bytesOf('snippet.js') + brotliBytes(banner)).toBeLessThanOrEqual(most)
  })
})

describe('the head part of the demo’s manifest', () => {
  it('takes at most 2 kB', () => {
    expect(brotliBytes(JSON.stringify(headPart(manifest)))).toBeLessThanOrEqual(2000)
  })

  it('takes as much however many words the manifest has', () => {
    const wordy = { ...manifest, changes: [{ date: '2026-11-01', text: 'Words. '.repeat(10_000) }] }
    expect(headPart(wordy)).toEqual(headPart(manifest))
  })
})

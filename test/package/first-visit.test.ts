import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import manifest from '../../demo/manifest.ts'
import { headAhead } from '../../src/build/head-ahead.ts'
import { headPart } from '../../src/manifest/head-part.ts'
import { brotliBytes, oursOf } from './sizes.mjs'

const DIST = new URL('../../dist/', import.meta.url)

const bytesOf = (file: string): number => brotliBytes(readFileSync(new URL(file, DIST)))

describe('everything up to the banner on screen, without the manifest', () => {
  it('takes at most 14.6 kB by the bare script tag', () => {
    expect(bytesOf('latchkey.js') + bytesOf('banner.js')).toBeLessThanOrEqual(14_600)
  })

  // Both blocks as `latchkey snippet` writes them for the demo, compressed together as in a page.
  it.each([
    ['en', 'flow'],
    ['cy', 'flow'],
    ['en', 'bottom'],
    ['cy', 'bottom'],
    ['en', 'corner'],
    ['cy', 'corner'],
  ])('takes at most 10 kB with the snippet at seal, in %s, as %s', (lang, layout) => {
    const ours = oursOf(['--level', 'seal', '--lang', lang, '--banner', layout])
    for (const part of [
      'Content-Security-Policy',
      'data-level="seal"',
      'adoptedStyleSheets',
      'id="latchkey-banner"',
    ]) {
      expect(ours).toContain(part)
    }
    expect(ours).toContain('#latchkey-banner{')
    expect(brotliBytes(ours)).toBeLessThanOrEqual(10_000)
  })
})

describe('the head part of the demo’s manifest', () => {
  it('takes at most 2 kB', () => {
    expect(brotliBytes(JSON.stringify(headPart(manifest)))).toBeLessThanOrEqual(2000)
    expect(brotliBytes(JSON.stringify(headAhead(manifest)))).toBeLessThanOrEqual(1000)
  })

  it('takes as much however many words the manifest has', () => {
    const wordy = { ...manifest, changes: [{ date: '2026-11-01', text: 'Words. '.repeat(10_000) }] }
    expect(headPart(wordy)).toEqual(headPart(manifest))
    expect(headAhead(wordy)).toEqual(headAhead(manifest))
  })
})

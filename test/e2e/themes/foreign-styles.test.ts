import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from '../../support/browser.ts'
import { difference } from '../../support/same-picture.ts'
import { startSite, type Site } from '../../support/site.ts'
import { FRAMEWORKS, HOSTILE } from './foreign-pages.ts'
import { openPiece, PIECES, type Dress, type Piece } from './pieces.ts'

let site: Site
let browser: Browser

beforeAll(async () => {
  site = await startSite()
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** Font and colours are the page's by design, so that all pages have the same here. */
const PAGE =
  'html, body { margin: 0; padding: 0; background: #fff; color: #000; font: 16px/1.5 "DejaVu Sans", sans-serif; ' +
  'letter-spacing: normal; text-shadow: none }'
/** What ours looks like in its own font and colours. */
const OURS = ':root { --latchkey-font: 1rem/1.5 system-ui, sans-serif; --latchkey-line: currentcolor }'

const bare = new Map<string, Promise<Buffer>>()

async function picture(piece: Piece, dress: Dress): Promise<{ picture: Buffer; console: readonly string[] }> {
  const { element, page, console, errors, leave } = await openPiece({ browser, site }, piece, dress)
  // The panel has the focus, and a caret or a ring is no part of the dress.
  await page.mouse.move(0, 0)
  const picture = await element.screenshot()
  expect(errors).toEqual([])
  await leave()
  return { picture, console }
}

/** The same piece on a page that sets nothing else. */
function onBarePage(piece: Piece, styles: readonly string[]): Promise<Buffer> {
  const key = piece + styles.join()
  const known = bare.get(key) ?? picture(piece, { styles }).then(({ picture }) => picture)
  bare.set(key, known)
  return known
}

describe.each(Object.entries(FRAMEWORKS))('beside %s', (name, css) => {
  it.each(PIECES)('%s looks as on a bare page', async piece => {
    const expected = await onBarePage(piece, [PAGE])
    const { picture: received, console } = await picture(piece, { styles: [css, PAGE] })
    expect.soft(difference(expected, received, `${name} ${piece}`)).toBeLessThan(0.001)
    expect(console.filter(line => line.includes('latchkey'))).toEqual([])
  })
})

describe.each(Object.entries(HOSTILE))('where a page %s', (name, css) => {
  it.each(PIECES)('%s looks as in our own dress', async piece => {
    const expected = await onBarePage(piece, [PAGE, OURS])
    const { picture: received } = await picture(piece, { styles: [css] })
    expect(difference(expected, received, `${name} ${piece}`)).toBeLessThan(0.001)
  })
})

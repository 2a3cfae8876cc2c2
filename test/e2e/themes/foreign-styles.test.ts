import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from '../../support/browser.ts'
import { difference } from '../../support/same-picture.ts'
import { startSite, type Site } from '../../support/site.ts'
import { FRAMEWORKS, HOSTILE } from './foreign-pages.ts'
import { FILM, openPieces, type Dress, type Layout } from './pieces.ts'

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

/** Every sheet with the banner in the page and all else of ours; those that differ most with the banner over it too. */
const layoutsFor = (name: string): readonly Layout[] =>
  /Bootstrap|asked|^unsets all$/.test(name) ? ['flow', 'bottom', 'corner'] : ['flow']

/** Font and colours are the page's by design, so that all pages have the same here. */
const PAGE = `html, body, latchkey-settings { margin: 0; padding: 0; background: #fff; color: #000; letter-spacing: normal;
  font: 16px/1.5 "DejaVu Sans", sans-serif; text-shadow: none }`

/** What we wear where the page's dress is refused, and what remains of the page around the annex. */
const OURS = `:root { --latchkey-font: 1rem/1.5 system-ui, sans-serif; --latchkey-line: currentcolor }
  latchkey-annex { font: initial; --latchkey-line: initial }`

/** Pixels that may differ: the edges of letters, where they stand a fraction of a pixel elsewhere. */
const TOLERANCE = 0.001

interface Pictures {
  readonly pictures: Readonly<Record<string, Buffer>>
  readonly said: readonly string[]
  /** What reads a table as one, and a row as one: all hold. */
  readonly tables: readonly (readonly boolean[])[]
}

/** Tables look as the page has them. Their captions stand above them all the same, and each row has a line below. */
const tablesIn = (annex: Locator): Promise<boolean[][]> =>
  annex.evaluate(element =>
    [...element.querySelectorAll('table')].map(table => {
      const hasLine = (part: Element): boolean => {
        const { borderBottomStyle, borderBottomWidth } = getComputedStyle(part)
        return borderBottomStyle !== 'none' && parseFloat(borderBottomWidth) >= 1
      }
      const rows = [...table.rows]
      const caption = table.caption?.getBoundingClientRect()
      return [
        getComputedStyle(table).display === 'table',
        !!caption && caption.height > 0 && caption.bottom <= rows[0]!.getBoundingClientRect().top + 1,
        rows.every(row => hasLine(row) || [...row.cells].every(hasLine)),
      ]
    }),
  )

/** Pictures of all that is ours. Placeholder, form, annex and panel are the same whatever the layout of the banner is. */
async function pictures(dress: Dress & { readonly layout: Layout }): Promise<Pictures> {
  const pieces = await openPieces({ browser, site }, dress)
  const take = (piece: Locator): Promise<Buffer> => piece.screenshot({ animations: 'allow' })
  const banner = await take(pieces.banner)
  const others =
    dress.layout === 'flow'
      ? {
          form: await take(pieces.form),
          annex: await take(pieces.annex),
          placeholder: await take(await pieces.addFilm()),
          panel: await take(await pieces.openPanel()),
        }
      : {}
  const tables = await tablesIn(pieces.annex)
  expect(pieces.errors).toEqual([])
  await pieces.leave()
  return { pictures: { banner, ...others }, said: pieces.said(), tables }
}

const bare = new Map<string, Promise<Pictures>>()

/** The same on a page that sets nothing else. */
function onBarePage(layout: Layout, styles: readonly string[]): Promise<Pictures> {
  const key = layout + styles.join()
  const known = bare.get(key) ?? pictures({ layout, styles })
  bare.set(key, known)
  return known
}

describe.each(Object.entries(FRAMEWORKS))('beside %s', (name, css) => {
  it.each(layoutsFor(name))('all looks as on a bare page, with the banner in the layout %s', async layout => {
    const expected = await onBarePage(layout, [PAGE])
    const received = await pictures({ layout, styles: [css, PAGE] })
    for (const [piece, picture] of Object.entries(expected.pictures)) {
      // Tables look as the page has them.
      if (piece === 'annex') continue
      const differs = difference(picture, received.pictures[piece]!, `${name} ${layout} ${piece}`)
      expect.soft(differs, piece).toBeLessThan(TOLERANCE)
    }
    expect(received.tables.length).toBeGreaterThan(0)
    for (const table of received.tables) expect(table).toEqual([true, true, true])
    expect(received.said).toEqual([])
    expect(expected.said).toEqual([])
  })
})

describe.each(Object.entries(HOSTILE))('where a page %s', (name, css) => {
  it.each(layoutsFor(name))('all looks as we dress it, with the banner in the layout %s', async layout => {
    const expected = await onBarePage(layout, [PAGE, OURS])
    const received = await pictures({ layout, styles: [css, PAGE] })
    for (const [piece, picture] of Object.entries(expected.pictures)) {
      if (piece === 'annex' && !name.startsWith('unsets')) continue
      const differs = difference(picture, received.pictures[piece]!, `${name} ${layout} ${piece}`)
      expect.soft(differs, piece).toBeLessThan(TOLERANCE)
    }
    expect(received.said[0]).toContain('the look of the banner is refused, and ours is worn in its place')
  })
})

/** The offer in the place of a film, on a page that asks nothing any more. */
async function offerAlone(styles: readonly string[]): Promise<{ offer: Buffer; said: readonly string[] }> {
  const pieces = await openPieces({ browser, site }, { body: FILM, styles })
  const { page, banner, placeholder } = pieces
  await page.evaluate('Latchkey.reject()')
  site.firstParty.length = 0
  const before = pieces.said().length
  await page.reload()
  await placeholder.waitFor({ state: 'attached' })
  await page.waitForTimeout(500)
  expect(await banner.count()).toBe(0)
  expect(site.firstParty).not.toContain('/latchkey/theme.js')
  const offer = await placeholder.screenshot()
  expect(pieces.errors).toEqual([])
  await pieces.leave()
  return { offer, said: pieces.said().slice(before) }
}

let ours: ReturnType<typeof offerAlone> | undefined
describe('where nobody is asked any more', () => {
  it.each(Object.entries(HOSTILE))(
    'a placeholder sees to its own look on a page that %s',
    async (name, css) => {
      const expected = await (ours ??= offerAlone([PAGE, OURS]))
      const received = await offerAlone([css, PAGE])
      expect(difference(expected.offer, received.offer, `alone ${name}`)).toBeLessThan(TOLERANCE)
      expect(received.said).toEqual([
        expect.stringContaining('the look of a placeholder is refused, and ours is worn in its place'),
      ])
      expect(expected.said).toEqual([])
    },
  )
})

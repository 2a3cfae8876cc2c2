import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { visitor, type Visitor } from '../../support/browser.ts'
import { startTrackedSite, type TrackedSite } from '../../support/tracked-site.ts'
import { watchFrames, type Frames } from './watch-frames.ts'

const BANNER = '#latchkey-banner'
const BODY = `<label>Search <input id="search"></label>${'<p>Two bedrooms and a garden.</p>'.repeat(60)}
<h2 id="garden">The garden</h2>${'<p>A bus to town every ten minutes.</p>'.repeat(60)}`

let tracked: TrackedSite
/** Lets the banner come. */
let come: () => void
let wait: Promise<void>

beforeAll(async () => {
  tracked = await startTrackedSite()
  const built = await readFile(new URL('../../../dist/banner.js', import.meta.url))
  tracked.site.page('/latchkey/banner.js', async (_request, response) => {
    await wait
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(built)
  })
  // What can wait never comes, and nothing here needs it.
  tracked.site.page('/latchkey/page.js', () => {})
})
afterAll(() => tracked.close())
beforeEach(() => {
  wait = new Promise(resolve => (come = resolve))
})

/** A page by the bare tag, painted, whose banner has not come. */
async function open(hash = ''): Promise<Visitor> {
  const guest = await visitor(tracked.browser, { viewport: { width: 390, height: 844 } })
  await guest.page.addInitScript(watchFrames)
  const url = tracked.put('guard', { head: '<style>body,h1{margin:0}</style>', body: BODY })
  await guest.page.goto(url + hash, { waitUntil: 'domcontentloaded' })
  await expect.poll(async () => (await framesOf(guest)).painted).toBeGreaterThan(0)
  return guest
}

const framesOf = ({ page }: Visitor): Promise<Frames> => page.evaluate<Frames>('frames')

/** Where things stand on the screen. */
const places = ({ page }: Visitor): Promise<number[]> =>
  page.evaluate(
    '[scrollY, ...["h1", "#garden"].map(one => document.querySelector(one).getBoundingClientRect().top)]',
  )

async function bannerOf({ page }: Visitor): Promise<{ layout: string; top: number; height: number }> {
  come()
  await page.waitForSelector(BANNER)
  // Longer than the browser takes to count.
  await page.waitForTimeout(300)
  return page.evaluate(selector => {
    const banner = document.querySelector<HTMLElement>(selector)!
    const { top, height } = banner.getBoundingClientRect()
    return { layout: banner.dataset.layout ?? '', top, height }
  }, BANNER)
}

describe('a banner that comes late, by the bare tag', () => {
  it('moves a page that stands at its top once, by its own height', async () => {
    const guest = await open()
    const [scroll, heading] = await places(guest)
    const { layout, top, height } = await bannerOf(guest)
    expect([layout, top, scroll]).toEqual(['flow', 0, 0])
    const [after, moved] = await places(guest)
    expect(after).toBe(0)
    expect(moved! - heading!).toBeCloseTo(height, 1)
    expect((await framesOf(guest)).shifts).toHaveLength(1)
    await guest.leave()
  })

  it.each([
    ['is scrolled', '', (guest: Visitor) => guest.page.evaluate('scrollTo(0, 400)')],
    ['was opened at a place further down', '#garden', async () => {}],
    ['has the focus', '', (guest: Visitor) => guest.page.focus('#search')],
  ])('moves nothing in a page that %s, and stands at its lower edge', async (_, hash, act) => {
    const guest = await open(hash)
    await act(guest)
    const before = await places(guest)
    const { layout, top, height } = await bannerOf(guest)
    expect(layout).toBe('bottom')
    expect(Math.round(top + height)).toBe(844)
    expect(await places(guest)).toEqual(before)
    expect((await framesOf(guest)).shifts).toEqual([])
    // It can be used like any other, though page.js has not come.
    await guest.page.click(`${BANNER} [data-latchkey=reject]`)
    expect(await guest.page.locator('[data-latchkey-part=rejected]').isVisible()).toBe(true)
    expect(await guest.page.evaluate('document.cookie')).toContain('latchkey=1.')
    await guest.leave()
  })
})

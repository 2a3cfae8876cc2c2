import { chromium, type Browser, type Page } from 'playwright-core'
import { CHROMIUM_ARGS, findBrowser } from '../../support/find-browser.mjs'
import { watchWrites, type Written } from './judge.ts'
import { BYE, OWN_FILES, pageOf } from './pages.ts'
import { codeOf, place, type Placement } from './placements.ts'
import { SITE, startTrackerServer, type Asked, type TrackerServer } from './tracker-server.ts'
import { TRACKERS, vendorOf, type Tracker, type Vendor } from './trackers.ts'

/** One browser and one server, which all cases of a file share. */
export interface World {
  readonly browser: Browser
  readonly server: TrackerServer
  close(): Promise<void>
}

export async function openWorld(): Promise<World> {
  const server = await startTrackerServer(vendorAnswer)
  for (const [path, [type, body]] of Object.entries(OWN_FILES)) server.file(path, body, type)
  const browser = await chromium.launch({
    ...findBrowser(),
    args: [...CHROMIUM_ARGS, ...server.browserArgs],
  })
  return {
    browser,
    server,
    async close() {
      await browser.close()
      await server.close()
    },
  }
}

/** A tracker at a place, on two pages of the site of its own. */
export interface Case {
  readonly tracker: Tracker
  /** Which of the cases it is; its files are called after it. */
  readonly number: number
  readonly placement: Placement
  readonly vendor: Vendor
  readonly page: string
  readonly nextPage: string
  /** A page without anything. */
  readonly bye: string
  /** `METHOD path` of everything that this case's vendor was asked for. */
  asked(): string[]
}

let cases = 0

/** Puts a tracker on the site. */
export function openCase(
  { server }: World,
  tracker: Tracker,
  placement: Placement,
  latchkeyFor?: (vendor: Vendor) => { head: string; body: string },
): Case {
  const number = ++cases
  const vendor = vendorOf(tracker, number)
  const placed = place(tracker, vendor, placement, `/files/app-${number}.js`)
  const html = pageOf(placed, latchkeyFor?.(vendor))
  const path = `/repairs-${number}`
  server.page(path, html)
  server.page(`${path}/next`, html)
  server.page(`${path}/bye`, BYE)
  server.file(`/files/app-${number}.js`, placed.ownFile, 'text/javascript')
  return {
    tracker,
    number,
    placement,
    vendor,
    page: SITE + path,
    nextPage: `${SITE}${path}/next`,
    bye: `${SITE}${path}/bye`,
    asked: () =>
      server.asked.filter(asked => isOf(vendor, asked)).map(({ method, path }) => `${method} ${path}`),
  }
}

function isOf({ host, film }: Vendor, asked: Asked): boolean {
  return asked.host.endsWith('vimeo.com') ? asked.path.includes(String(film)) : asked.host === host
}

/** A visitor with an empty profile. */
export interface Guest {
  readonly page: Page
  /** Everything that came to be stored, for however short a time. */
  readonly written: Written
  leave(): Promise<void>
}

export async function newGuest({ browser, server }: World): Promise<Guest> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 480, height: 400 } })
  const page = await context.newPage()
  return { page, written: await watchWrites(page, server.watched), leave: () => context.close() }
}

/** What a visitor does who is at home on the page: presses a button, fills in a field, follows a link within the page. */
export async function interact(page: Page): Promise<void> {
  await clickOn(page, '#press')
  await clickOn(page, '#postcode')
  await page.keyboard.insertText('MB1 1AA')
  await clickOn(page, '#jump')
}

/** A real click, without the waiting and retrying of the test tool's own, which takes most of the time of this folder. */
async function clickOn(page: Page, selector: string): Promise<void> {
  const [x, y] = await page.evaluate(css => {
    const element = document.querySelector(css)!
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { left, top, width, height } = element.getBoundingClientRect()
    return [left + width / 2, top + height / 2] as const
  }, selector)
  await page.mouse.click(x, y)
}

// Whether a frame was merely asked for, or what came ran, makes a difference.
const FILM = `<!doctype html><title>A film</title><script>fetch(location.pathname + '/playing')</script>`

function vendorAnswer({ path }: Asked): { type: string; body: string } | undefined {
  const { pathname, searchParams } = new URL(path, 'https://vendor.example')
  const id = /^\/lib\/([a-z]+)\.js$/.exec(pathname)?.[1] ?? (pathname === '/api/player.js' ? 'vimeo' : '')
  const tracker = TRACKERS.find(known => known.id === id)
  if (tracker) return { type: 'text/javascript', body: codeOf(tracker) }
  if (pathname === '/api/oembed.json') {
    const film = new URL(searchParams.get('url') ?? '').pathname.slice(1)
    const html = `<iframe src="https://player.vimeo.com/video/${film}?h=1" title="A film"></iframe>`
    return { type: 'application/json', body: JSON.stringify({ html, account_type: 'pro', video_id: +film }) }
  }
  if (/^\/video\/\d+$/.test(pathname)) return { type: 'text/html', body: FILM }
  return undefined
}

import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { Example } from '../../demo/gallery/example.ts'
import { THEMES } from '../../demo/gallery/themes.ts'
import { startDemo } from '../../demo/server.mjs'
import { launch, visitor, type Visitor } from './browser.ts'

/** In milliseconds; the slowest takes a second and a half by itself. */
const LIMIT = 15_000

/** What a browser is asked for where a theme wants nothing else. */
const NOTHING_SET = { forcedColors: 'none', colorScheme: 'light', contrast: 'no-preference' } as const

export interface Gallery {
  readonly browser: Browser
  /** Address of the list; an example is below it. */
  readonly url: string
  newVisitor(options?: BrowserContextOptions): Promise<Visitor>
  close(): Promise<void>
}

/** The demo's gallery on a free port, and a browser to look at it. */
export async function openGallery(): Promise<Gallery> {
  const [demo, browser] = await Promise.all([startDemo({ port: 0, quiet: true }), launch()])
  return {
    browser,
    url: `http://gallery.millbrook.localhost:${demo.port}/gallery`,
    newVisitor: options => visitor(browser, options),
    async close() {
      await browser.close()
      await demo.close()
    },
  }
}

/** Opens an example, as its theme wants to be seen, and waits until it has come into its state, or not where told so. */
export async function openExample(
  page: Page,
  { url }: Pick<Gallery, 'url'>,
  { name, theme }: Pick<Example, 'name' | 'theme'>,
  { isReady = true }: { readonly isReady?: boolean } = {},
): Promise<void> {
  const dress = THEMES[theme]
  await page.emulateMedia({ ...NOTHING_SET, ...('media' in dress && dress.media) })
  await page.goto(`${url}/${name}`, { waitUntil: isReady ? 'load' : 'commit' })
  if (!isReady) return
  await page.waitForSelector('html[data-gallery=ready]', { state: 'attached', timeout: LIMIT }).catch(() => {
    throw new Error(`${name} did not come into its state`)
  })
}

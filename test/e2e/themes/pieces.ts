import type { Browser, BrowserContextOptions, Locator } from 'playwright-core'
import demo from '../../../demo/manifest.ts'
import type { Manifest } from '../../../src/manifest/types.ts'
import { visitor, type Visitor } from '../../support/browser.ts'
import type { Site } from '../../support/site.ts'

export type Layout = 'flow' | 'bottom' | 'corner'

export interface Dress {
  readonly layout?: Layout
  /** Style sheets of the page, in their order. */
  readonly styles?: readonly string[]
  /** HTML at the start of the page. Default: the settings and the annex. */
  readonly body?: string
  readonly manifest?: Manifest
  /** Attributes of the script. */
  readonly attributes?: string
  readonly context?: BrowserContextOptions
}

export interface Pieces extends Visitor {
  readonly banner: Locator
  readonly form: Locator
  readonly annex: Locator
  readonly placeholder: Locator
  openPanel(): Promise<Locator>
  /** Puts the film before everything, and waits for its placeholder. */
  addFilm(): Promise<Locator>
  /** What we said in the console. */
  said(): readonly string[]
}

/** A film that waits, of a size of its own: what a page makes of frames is the page's affair. */
export const FILM =
  '<iframe data-consent="vimeo" data-src="https://player.vimeo.com/video/1" title="How to bleed a radiator" style="' +
  'display:block!important;width:480px!important;max-width:100%!important;height:240px!important;margin:0!important;border:0!important' +
  '"></iframe>'

/** Longer than something has before it is measured. In milliseconds. */
const JUDGED = 300

/** A page with all that is ours, as a new visitor sees it once its look has been judged. */
export async function openPieces(
  { browser, site }: { readonly browser: Browser; readonly site: Site },
  { layout = 'flow', styles = [], manifest = demo, attributes = '', context, ...dress }: Dress,
): Promise<Pieces> {
  const { body = '<latchkey-settings></latchkey-settings><latchkey-annex></latchkey-annex>' } = dress
  site.page(
    '/',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Home</title>
${styles.map(css => `<style>${css}</style>`).join('\n')}
<script type="application/json" id="latchkey-manifest">${JSON.stringify(manifest).replace(/</g, '\\u003c')}</script>
<script src="/latchkey/latchkey.js" data-banner="${layout}" ${attributes}></script></head>
<body>${body}<main><h1>Home</h1><p><a href="#latchkey-settings">Cookie settings</a></p></main></body></html>`,
  )
  const guest = await visitor(browser, { viewport: { width: 1280, height: 800 }, ...context })
  const { page } = guest
  await page.goto(site.url)
  const banner = page.locator('#latchkey-banner')
  await banner.waitFor({ state: 'attached' })
  if (body.includes('-annex')) await page.locator('td').first().waitFor({ state: 'attached' })
  const placeholder = page.locator('latchkey-placeholder')
  if (body.includes(FILM)) await placeholder.waitFor({ state: 'attached' })
  await page.waitForTimeout(JUDGED)
  return {
    ...guest,
    banner,
    form: page.locator('latchkey-settings > .latchkey-choices'),
    annex: page.locator('latchkey-annex'),
    placeholder,
    async openPanel() {
      await page.evaluate(() => document.querySelector<HTMLElement>('main a')?.click())
      const panel = page.locator('#latchkey-panel')
      await panel.waitFor({ state: 'attached' })
      await page.waitForTimeout(JUDGED)
      return panel
    },
    async addFilm() {
      await page.evaluate(html => document.body.insertAdjacentHTML('afterbegin', html), FILM)
      await placeholder.waitFor({ state: 'attached' })
      await page.waitForTimeout(JUDGED)
      return placeholder
    },
    said: () => guest.console.filter(line => line.startsWith('latchkey: ')),
  }
}

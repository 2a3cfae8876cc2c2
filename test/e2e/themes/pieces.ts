import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import demo from '../../../demo/manifest.ts'
import { visitor, type Visitor } from '../../support/browser.ts'
import type { Site } from '../../support/site.ts'

/** What of ours stands in a page. */
export const PIECES = ['flow', 'bottom', 'corner', 'panel', 'form', 'annex'] as const
export type Piece = (typeof PIECES)[number]

const SELECTORS: Readonly<Record<Piece, string>> = {
  flow: '#latchkey-banner',
  bottom: '#latchkey-banner',
  corner: '#latchkey-banner',
  panel: '#latchkey-panel',
  form: '.latchkey-choices',
  annex: 'latchkey-annex',
}

export interface Dress {
  /** Style sheets of the page, in their order. */
  readonly styles: readonly string[]
  /** Attributes of the root. */
  readonly root?: string
  readonly context?: BrowserContextOptions
}

/** A page with one piece of ours in a dress, shown to a new visitor once its look has been judged. */
export async function openPiece(
  { browser, site }: { readonly browser: Browser; readonly site: Site },
  piece: Piece,
  { styles, root = 'lang="en"', context }: Dress,
): Promise<Visitor & { readonly element: ReturnType<Page['locator']> }> {
  const layout = piece === 'bottom' || piece === 'corner' ? piece : piece === 'flow' ? 'flow' : 'none'
  site.page(
    '/',
    `<!doctype html><html ${root}><head><meta charset="utf-8"><title>Home</title>
${styles.map(css => `<style>${css}</style>`).join('\n')}
<script type="application/json" id="latchkey-manifest">${JSON.stringify(demo).replace(/</g, '\\u003c')}</script>
<script src="/latchkey/latchkey.js" data-banner="${layout}" data-control="none"></script></head>
<body>${piece === 'form' ? '<latchkey-settings></latchkey-settings>' : ''}${
      piece === 'annex' ? '<latchkey-annex></latchkey-annex>' : ''
    }<main><h1>Home</h1><p><a href="#latchkey-settings">Cookie settings</a></p></main></body></html>`,
  )
  const guest = await visitor(browser, { viewport: { width: 1280, height: 800 }, ...context })
  await guest.page.goto(site.url)
  if (piece === 'panel')
    await guest.page.evaluate(() => (document.querySelector('main a') as HTMLElement).click())
  const element = guest.page.locator(SELECTORS[piece])
  await element.locator('button,td').first().waitFor({ state: 'attached' })
  // It is measured a moment after it stands there.
  await guest.page.waitForTimeout(350)
  return { ...guest, element }
}

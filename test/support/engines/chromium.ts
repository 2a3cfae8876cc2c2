import { setTimeout as sleep } from 'node:timers/promises'
import { chromium, type BrowserContext } from 'playwright-core'
import { launch } from '../browser.ts'
import { CHROMIUM_ARGS, findBrowser } from '../find-browser.mjs'
import { LOAD_LIMIT, type Engine } from './engine.ts'
import { within } from './within.ts'

export async function startChromium(): Promise<Engine> {
  const browser = await launch()
  return {
    name: 'chromium',
    version: `Chromium ${browser.version().split('.')[0]}`,
    visitors: 3,
    async visit(url, { waitMs, evaluate, ordinaryProfile }) {
      const context = await within(2 * LOAD_LIMIT, ordinaryProfile ? ordinaryContext() : browser.newContext())
      try {
        const page = await within(LOAD_LIMIT, context.newPage())
        page.on('dialog', dialog => void dialog.dismiss().catch(() => {}))
        // A page may navigate, or never finish: what the server saw is the result all the same.
        await page.goto(url, { waitUntil: 'load', timeout: LOAD_LIMIT }).catch(() => {})
        await sleep(waitMs)
        return evaluate && (await within(LOAD_LIMIT, page.evaluate(evaluate)).catch(() => undefined))
      } finally {
        await within(LOAD_LIMIT, context.close()).catch(() => {})
      }
    },
    close: () => browser.close(),
  }
}

/** A browser of its own with a new profile: Playwright's other contexts are all private. */
function ordinaryContext(): Promise<BrowserContext> {
  // WebTransport needs QUIC.
  const args = CHROMIUM_ARGS.filter(arg => arg !== '--disable-quic')
  return chromium.launchPersistentContext('', { ...findBrowser(), args })
}

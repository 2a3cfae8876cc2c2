import { setTimeout as sleep } from 'node:timers/promises'
import puppeteer from 'puppeteer-core'
import { LOAD_LIMIT, type Engine } from './engine.ts'
import { findEngine } from './find-engine.mjs'
import { within } from './within.ts'

/** No traffic of the browser's own, and no proxy between it and the pages. */
const PREFERENCES = {
  'network.proxy.type': 0,
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  // As visitors have it, and puppeteer does not: connections ahead of requests.
  'network.http.speculative-parallel-limit': 20,
  // WebRTC keeps away from this machine's own addresses, and a test's server has no other.
  'media.peerconnection.ice.loopback': true,
}

/**
 * Starts Firefox and talks WebDriver BiDi to it, which needs no driver beside the browser.
 * @param preferences of the visitor's, as `about:config` names them. Default: none.
 */
export async function startFirefox(preferences: Readonly<Record<string, boolean>> = {}): Promise<Engine> {
  const executablePath = findEngine('firefox')
  if (!executablePath) throw new Error('No Firefox found: see test/support/engines/ensure-engine.mjs.')
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { ...PREFERENCES, ...preferences },
  })
  return {
    name: 'firefox',
    version: `Firefox ${/\d+/.exec(await browser.version())?.[0]}`,
    // A second tab would put the first into the background, where timers are slowed down.
    visitors: 1,
    async visit(url, { waitMs, evaluate }) {
      const context = await within(LOAD_LIMIT, browser.createBrowserContext())
      try {
        const page = await within(LOAD_LIMIT, context.newPage())
        page.on('dialog', dialog => void dialog.dismiss().catch(() => {}))
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

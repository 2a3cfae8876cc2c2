import { createServer } from 'node:http'
import { chromium } from 'playwright-core'
import { CHROMIUM_ARGS, findBrowser } from '../support/find-browser.mjs'

/**
 * Starts Chromium with a server on this machine, and closes both at the end.
 * @param {import('node:http').RequestListener} answer
 * @param {(browser: import('playwright-core').Browser, origin: string) => Promise<void>} work
 */
export async function withChromium(answer, work) {
  const server = createServer(answer)
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  const browser = await chromium.launch({
    ...findBrowser(),
    args: [...CHROMIUM_ARGS, '--js-flags=--expose-gc'],
  })
  try {
    await work(browser, `http://localhost:${port}`)
  } finally {
    await browser.close()
    server.closeAllConnections()
    server.close()
  }
}

/**
 * Gives the milliseconds that a page's main thread has worked since its process began. Its own clock stands still while
 * other programs have the processor, so it is far steadier than the time of day.
 * @param {import('playwright-core').Page} page
 */
export async function clockOf(page) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? NaN) * 1000
  }
}

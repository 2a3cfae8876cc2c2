import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

/**
 * The address bar of each new window is a page of the browser's own, which takes more time than the page under test, and
 * with several visitors at once the browser starts a process for every page that it loads. The option replaces that of
 * the test tool, so what concerns pages is named again.
 */
const SPARING =
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,SpareRendererForSitePerProcess,' +
  'AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,HttpsUpgrades,MediaRouter,' +
  'OptimizationHints,PaintHolding'

/** What every run needs: no sandbox for root, and no traffic of the browser's own. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  SPARING,
]

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * An installed Chromium, Chrome or Edge, or the test tool's own download, as launch options for Playwright.
 * `LATCHKEY_BROWSER` names another one. Null when there is none.
 * @returns {{ executablePath: string } | null}
 */
export function findBrowser() {
  const candidates = [process.env.LATCHKEY_BROWSER, ...INSTALLED, chromium.executablePath()]
  const executablePath = candidates.find(path => path && existsSync(path))
  return executablePath ? { executablePath } : null
}

import { existsSync } from 'node:fs'
import { findBrowser } from '../find-browser.mjs'

/** @typedef {'chromium' | 'firefox' | 'webkit'} EngineName */

const FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/opt/firefox/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/** The driver starts the browser that it belongs to. It needs a display, which xvfb-run makes. */
const WEBKIT_DRIVER = ['/usr/bin/WebKitWebDriver', '/usr/local/bin/WebKitWebDriver']
const VIRTUAL_DISPLAY = '/usr/bin/xvfb-run'

/**
 * What starts an engine on this machine: a browser, or WebKit's driver. `LATCHKEY_BROWSER`, `LATCHKEY_FIREFOX` and
 * `LATCHKEY_WEBKIT` name another one.
 * @param {EngineName} name
 * @returns {string | undefined} undefined where there is none
 */
export function findEngine(name) {
  if (name === 'chromium') return findBrowser()?.executablePath
  if (name === 'firefox') return firstOf(process.env.LATCHKEY_FIREFOX, ...FIREFOX)
  return existsSync(VIRTUAL_DISPLAY) ? firstOf(process.env.LATCHKEY_WEBKIT, ...WEBKIT_DRIVER) : undefined
}

/** @param {...(string | undefined)} paths */
function firstOf(...paths) {
  return paths.find(path => path && existsSync(path))
}

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import process from 'node:process'
import { ensureBrowser } from '../ensure-browser.mjs'
import { findEngine } from './find-engine.mjs'

/** Debian's packages of the engines that Playwright does not drive here, and what to do where there is no Debian. */
const SOURCES = {
  firefox: {
    packages: 'firefox-esr',
    advice: 'No Firefox was found. Install one, or name it in LATCHKEY_FIREFOX.',
  },
  webkit: {
    packages: 'webkit2gtk-driver xvfb',
    advice:
      'No WebKit was found. Install WebKitWebDriver and xvfb-run (on Debian and Ubuntu: apt install ' +
      'webkit2gtk-driver xvfb), or name the driver in LATCHKEY_WEBKIT.',
  },
}

/**
 * Has an engine at hand: an installed one, else Debian's package when root.
 * @param {import('./find-engine.mjs').EngineName} name
 * @returns {Promise<boolean>} false, after one clear message, when it cannot be had
 */
export async function ensureEngine(name) {
  if (name === 'chromium') return (await ensureBrowser()) !== null
  const { packages, advice } = SOURCES[name]
  if (!findEngine(name)) installDebianPackages(packages)
  if (findEngine(name)) return true
  console.error(advice)
  return false
}

/** @param {string} packages */
function installDebianPackages(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return
  console.log(`Installing Debian’s ${packages} (apt-get) …`)
  // Quiet, but errors stay on stderr.
  spawnSync(`apt-get update -qq && apt-get install -y -qq ${packages} >/dev/null`, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: true,
    stdio: 'inherit',
  })
}

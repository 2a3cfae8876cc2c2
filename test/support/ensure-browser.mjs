import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import process from 'node:process'
import { chromium } from 'playwright-core'
import { CHROMIUM_ARGS, findBrowser } from './find-browser.mjs'

const IS_ROOT = process.getuid?.() === 0

/**
 * A browser that starts: an installed one, else Debian's package when root, else the test tool's own download.
 * Later steps of the same process and its children find it again through `LATCHKEY_BROWSER`.
 * @returns {Promise<{ executablePath: string } | null>} null, after one clear message, when none can be had.
 */
export async function ensureBrowser() {
  for (const provide of [useInstalled, installDebianPackage, download]) {
    const executablePath = provide()
    if (executablePath && (await starts(executablePath))) {
      process.env.LATCHKEY_BROWSER = executablePath
      return { executablePath }
    }
  }
  console.error(
    'No Chromium, Chrome or Edge that starts was found. Install one, name it in LATCHKEY_BROWSER, or run: ' +
      'npx playwright-core install --with-deps chromium',
  )
  return null
}

function useInstalled() {
  return findBrowser()?.executablePath
}

function installDebianPackage() {
  if (!IS_ROOT || !existsSync('/etc/debian_version')) return undefined
  console.log('Installing Debian’s chromium package (apt-get) …')
  // Quiet, but errors stay on stderr. Ubuntu's package of that name is a stub for snap: `starts` then says no.
  run('apt-get update -qq && apt-get install -y -qq chromium >/dev/null')
  return '/usr/bin/chromium'
}

function download() {
  console.log('Downloading Chromium (playwright-core install) …')
  run(`npx playwright-core install ${IS_ROOT ? '--with-deps ' : ''}chromium`)
  return chromium.executablePath()
}

/** @param {string} command */
function run(command) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync(command, { cwd: new URL('../../', import.meta.url), env, shell: true, stdio: 'inherit' })
}

/** @param {string} executablePath */
async function starts(executablePath) {
  if (!existsSync(executablePath)) return false
  try {
    const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS })
    await browser.close()
    return true
  } catch (error) {
    console.error(`${executablePath} does not start: ${String(error.message).split('\n')[0]}`)
    return false
  }
}

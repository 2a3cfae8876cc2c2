// Runs before anything is installed: only Node's own modules may be imported here.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import process from 'node:process'

const ROOT = new URL('../../', import.meta.url)
const OLDEST_NODE = [20, 19]

/**
 * Installs what package-lock.json names and node_modules lacks, exactly as locked. Ends the process with one
 * sentence when Node is too old or the registry cannot be reached.
 */
export function ensureInstalled() {
  if (isTooOld(process.versions.node)) {
    fail(`Latchkey needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`)
  }
  if (isInstalled()) return
  console.log('Installing what package-lock.json names (npm ci) …')
  // Development tools are needed even where NODE_ENV=production is set. npm is a script on Windows: hence the shell.
  const { status } = spawnSync('npm ci --include=dev --no-audit --no-fund --loglevel=error', {
    cwd: ROOT,
    shell: true,
    stdio: 'inherit',
  })
  if (status !== 0)
    fail('npm ci did not work. It needs the package registry: try it by hand for the whole message.')
}

/** @param {string} version */
function isTooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])
}

// Compares versions and not file times, because a checkout of another branch touches the times.
function isInstalled() {
  const installedLock = new URL('node_modules/.package-lock.json', ROOT)
  if (!existsSync(installedLock)) return false
  const wanted = packagesOf(new URL('package-lock.json', ROOT))
  const installed = packagesOf(installedLock)
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true
    const found = installed[path]
    // Optional packages are for other kinds of machine: absence is normal.
    return found ? found.version === version : optional === true
  })
}

/** @returns {Record<string, { version: string, optional?: boolean }>} */
function packagesOf(lock) {
  return JSON.parse(readFileSync(lock, 'utf8')).packages
}

function fail(message) {
  console.error(message)
  process.exit(1)
}

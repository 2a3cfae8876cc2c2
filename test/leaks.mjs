// `npm run leaks`: measures what leaks at each level, prints the table, and writes it to docs/leaks.md and to
// test/e2e/leaks/expected.json. `npm run leaks -- firefox` measures the named engines only and keeps the rest.
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './support/install.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PEERS = fileURLToPath(new URL('bench/peers', import.meta.url))
const ENGINES = ['chromium', 'firefox', 'webkit']

process.exitCode = await main(process.argv.slice(2))

/** @param {string[]} names */
async function main(names) {
  const unknown = names.find(name => !ENGINES.includes(name))
  if (unknown) {
    console.error(`No engine is called '${unknown}'. There are: ${ENGINES.join(', ')}.`)
    return 2
  }
  ensureInstalled()
  const { ensureEngine } = await import('./support/engines/ensure-engine.mjs')
  const engines = names.length > 0 ? names : ENGINES
  for (const name of engines) if (!(await ensureEngine(name))) return 1
  if (engines.includes('chromium') && run('npm ci --ignore-scripts --no-audit --no-fund', PEERS) !== 0)
    return 1
  return run('npx vitest run --project leaks --disable-console-intercept', ROOT, {
    LATCHKEY_ENGINES: engines.join(),
  })
}

/**
 * @param {string} command
 * @param {string} cwd
 * @param {Record<string, string>} env
 */
function run(command, cwd, env = {}) {
  return spawnSync(command, { cwd, env: { ...process.env, ...env }, shell: true, stdio: 'inherit' }).status
}

// `npm test`: everything on a fresh clone. `npm test -- unit package` runs the named steps only.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { failuresOf } from './support/failures.mjs'
import { ensureInstalled } from './support/install.mjs'
import { FAILED, PASSED, failureLines, inWords, sum, tallyReport } from './support/tally.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const REPORTS = mkdtempSync(join(tmpdir(), 'latchkey-test-'))

// In this order: what needs no browser comes first, so that a slip shows early.
const STEPS = {
  types: () => node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'),
  build: () => node('.config/build.mjs'),
  unit: () => suite('unit'),
  package: () => suite('package'),
  browser: () => inBrowser(() => suite('browser')),
  e2e: () => inBrowser(() => suite('e2e')),
  alone: () => inBrowser(() => suite('alone')),
  engines: () => inEngines(() => suite('engines')),
}

/** Steps that need more than `npm test` asks of a machine: only by name. */
const BY_NAME = ['engines']

/** Steps that look at built files, and so say nothing where the build failed. */
const NEED_BUILD = ['package', 'e2e', 'alone', 'engines']

process.exitCode = await main(process.argv.slice(2))

/** @param {string[]} names */
async function main(names) {
  const unknown = names.find(name => !Object.hasOwn(STEPS, name))
  if (unknown) {
    console.error(`No step is called '${unknown}'. There are: ${Object.keys(STEPS).join(', ')}.`)
    return 2
  }
  ensureInstalled()
  /** @type {Record<string, import('./support/tally.mjs').Tally>} */
  const results = {}
  for (const [name, step] of Object.entries(STEPS)) {
    if (names.length > 0 ? !names.includes(name) : BY_NAME.includes(name)) continue
    console.log(`\n── ${name} ──`)
    if (NEED_BUILD.includes(name) && results.build?.failed) {
      console.error('Not run: the build failed.')
      results[name] = FAILED
    } else {
      results[name] = await step()
    }
  }
  rmSync(REPORTS, { recursive: true, force: true })
  return report(results)
}

/** @param {Record<string, import('./support/tally.mjs').Tally>} results */
function report(results) {
  console.log('')
  for (const [name, tally] of Object.entries(results)) console.log(`${name.padEnd(8)} ${inWords(tally)}`)
  console.log(['', ...failureLines(results)].join('\n'))
  const total = sum(Object.values(results))
  console.log(inWords(total))
  return total.failed > 0 ? 1 : 0
}

/** @param {...string} args */
function run(...args) {
  return spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] }).status
}

/** @param {...string} args */
function node(...args) {
  return run(...args) === 0 ? PASSED : FAILED
}

/** @param {string} project */
function suite(project) {
  const outputFile = join(REPORTS, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${outputFile}`]
  const status = run('node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters)
  const found = existsSync(outputFile) ? JSON.parse(readFileSync(outputFile, 'utf8')) : null
  return { ...tallyReport(found, status), failures: failuresOf(found, ROOT) }
}

/** @param {() => import('./support/tally.mjs').Tally} step */
async function inBrowser(step) {
  // Imported late: it needs what ensureInstalled installs.
  const { ensureBrowser } = await import('./support/ensure-browser.mjs')
  return (await ensureBrowser()) ? step() : FAILED
}

/** @param {() => import('./support/tally.mjs').Tally} step */
async function inEngines(step) {
  const { ensureEngine } = await import('./support/engines/ensure-engine.mjs')
  const found = [await ensureEngine('firefox'), await ensureEngine('webkit')]
  return found.every(Boolean) ? step() : FAILED
}

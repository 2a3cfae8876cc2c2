// `npm start`: everything on a fresh clone. Until ensureInstalled has run, only Node's own modules may be imported.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from '../test/support/install.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FIRST_PORT = 4321
const PORTS_TO_TRY = 20

ensureInstalled()
ensureBuilt()
const { startDemo } = await import('./server.mjs')
const demo = await startOnFreePort()

console.log(`
Millbrook Homes, the demo of Latchkey, is at

  ${demo.url}/            the landlord's website
  ${demo.url}/?bare       the same without Latchkey, to compare
  ${demo.url}/try         all that there is to try

What to try
  1. Open the first address and choose nothing. Below you see who is asked: the CDN, and nobody else.
  2. Press Accept: the trackers run, in the order in which they stand in the page.
  3. Turn all of it off under 'Cookie settings' at the foot of any page. Go on to other pages: nobody is asked.
  4. Read ${demo.url}/privacy, which is written from demo/manifest.ts. In Welsh: ${demo.url}/cy/

Ctrl+C ends it. Each request to a third party is printed here:
`)

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => void demo.close().then(() => process.exit(0)))
}

/** Builds dist/ where it is missing, or older than what it is made of. */
function ensureBuilt() {
  const dist = `${ROOT}dist`
  if (
    existsSync(`${dist}/latchkey.js`) &&
    newest(dist) >= Math.max(newest(`${ROOT}src`), newest(`${ROOT}.config`))
  )
    return
  console.log('Building dist/ …')
  const { status, stderr } = spawnSync(process.execPath, ['.config/build.mjs'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  if (status === 0) return
  console.error(`${stderr}\nThe build did not work.`)
  process.exit(1)
}

/** @param {string} folder */
function newest(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return Math.max(0, ...files.map(({ parentPath, name }) => statSync(`${parentPath}/${name}`).mtimeMs))
}

async function startOnFreePort() {
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TO_TRY; port++) {
    try {
      return await startDemo({ port })
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error
    }
  }
  console.error(
    `Ports ${FIRST_PORT} to ${FIRST_PORT + PORTS_TO_TRY - 1} are all taken. End one of the programs that use them.`,
  )
  process.exit(1)
}

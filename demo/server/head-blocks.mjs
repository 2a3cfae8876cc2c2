import { execFile } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { manifest } from './manifest.mjs'

const CLI = fileURLToPath(new URL('../../dist/npm/cli.js', import.meta.url))
const MANIFEST = fileURLToPath(new URL('../manifest.ts', import.meta.url))

/** @type {Map<string, Promise<{ head: string, body: string }>>} */
const snippets = new Map()

/**
 * The two ways in which Latchkey comes into a page: written by hand, or as `latchkey snippet` writes it.
 * @param {{ lang: string, flags: Set<string> }} options
 */
export async function headBlocks({ lang, flags }) {
  if (!flags.has('snippet')) {
    const tag = byHand(await manifest)
    return { head: flags.has('deferred') ? tag.replace('<script src', '<script defer src') : tag, body: '' }
  }
  if (!snippets.has(lang)) snippets.set(lang, bySnippet(lang))
  return /** @type {Promise<{ head: string, body: string }>} */ (snippets.get(lang))
}

/** @param {unknown} content */
function byHand(content) {
  // `</script>` inside a text would end the element: an escape that JSON knows keeps it a text.
  const json = JSON.stringify(content).replaceAll('<', '\\u003c')
  return `<script type="application/json" id="latchkey-manifest">${json}</script>
  <script src="/latchkey/latchkey.js" data-level="mark"></script>`
}

/** Runs what an editor would run. @param {string} lang */
async function bySnippet(lang) {
  const { stdout } = await promisify(execFile)(process.execPath, [
    CLI,
    'snippet',
    MANIFEST,
    '--lang',
    lang,
    '--json',
  ])
  return JSON.parse(stdout)
}

// `npm run sizes`: what each file of dist/ weighs on the wire, against the budgets in package.json.
// `npm run sizes -- --write`: writes the sizes and the integrity of the head file into the README too.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'

const ROOT = new URL('../../', import.meta.url)

/**
 * @typedef {object} Size
 * @property {string} name what visitors download together
 * @property {number} bytes with brotli at its best: files each for itself, what stands in a page as a whole
 * @property {number} budget
 */

/** @returns {Size[]} */
export function measure() {
  const { latchkey } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'))
  return latchkey.sizes.map(({ name, files, snippet, brotli }) => ({
    name,
    bytes: snippet
      ? brotliBytes(oursOf(snippet))
      : files
          .map(file => brotliBytes(readFileSync(new URL(file, ROOT))))
          .reduce((sum, bytes) => sum + bytes, 0),
    budget: brotli,
  }))
}

/**
 * What `latchkey snippet` puts into each page of the demo for a banner that can be used: all of both blocks but the site's
 * own manifest.
 * @param {readonly string[]} options
 */
export function oursOf(options) {
  const path = name => fileURLToPath(new URL(name, ROOT))
  const command = [path('dist/npm/cli.js'), 'snippet', path('demo/manifest.ts'), '--json', ...options]
  const { head, body } = JSON.parse(
    execFileSync(process.execPath, command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  )
  const [, part] = /id="latchkey-manifest">(.*?)<\/script>/.exec(head)
  const { snippet } = JSON.parse(part)
  const texts = /<script type="application\/json" id="latchkey-texts">.*?<\/script>/
  return head.replace(part, () => JSON.stringify({ snippet })) + body.replace(texts, '')
}

/** @param {string | Buffer} content */
export function brotliBytes(content) {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}

/** As the README says it: 5.9 for 5,912 bytes. A kB is 1,000 bytes. */
export function inKilobytes(bytes) {
  return (bytes / 1000).toFixed(1)
}

/** The hash by which a browser can tell that the head file is ours. */
export function headIntegrity() {
  const head = readFileSync(new URL('dist/latchkey.js', ROOT))
  return `sha384-${createHash('sha384').update(head).digest('base64')}`
}

/** @param {string} readme */
function withFigures(readme) {
  const rows = measure().map(({ name, bytes }) => `| ${name} | ${inKilobytes(bytes)} |\n`)
  return readme
    .replace(/(\| what \| kB \|\n\| --- \| --- \|\n)(?:\|.*\n)*/, (_, header) => header + rows.join(''))
    .replace(/(integrity=")sha384-[^"]*/, (_, before) => before + headIntegrity())
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = measure()
  const widest = Math.max(...sizes.map(({ name }) => name.length))
  for (const { name, bytes, budget } of sizes) {
    const verdict = bytes > budget ? `${bytes - budget} over` : `${budget - bytes} left`
    console.log(
      `${name.padEnd(widest)}  ${String(bytes).padStart(6)} of ${String(budget).padStart(6)} bytes, ${verdict}`,
    )
  }
  if (process.argv.includes('--write')) {
    const readme = new URL('README.md', ROOT)
    writeFileSync(readme, withFigures(readFileSync(readme, 'utf8')))
  }
  if (sizes.some(({ bytes, budget }) => bytes > budget)) process.exitCode = 1
}

// `npm run bench`: prints figures and fails at none, since a machine's speed is no property of the code.
// `npm run bench -- owners` runs the named files only.
import { readdirSync } from 'node:fs'
import process from 'node:process'

/** What the benchmarks share: does nothing by itself. */
const SHARED = ['run', 'measure', 'big-manifest', 'blocks', 'chromium', 'in-turn', 'work']

const files = readdirSync(new URL('.', import.meta.url))
  .filter(file => file.endsWith('.mjs'))
  .map(file => file.replace('.mjs', ''))
const wanted = process.argv.slice(2)

console.log(`Node ${process.version}, ${process.arch}. Best of several rounds.`)
for (const file of files.filter(name => !SHARED.includes(name)).sort()) {
  if (wanted.length && !wanted.includes(file)) continue
  console.log('')
  await import(`./${file}.mjs`)
}

// `npm run pictures`: takes every picture of the guides anew, from the gallery of the demo with the built files, and writes
// docs/guides/images. `npm run pictures -- theme` takes those alone whose names begin so.
import process from 'node:process'
import { ensureInstalled } from './support/install.mjs'

process.exitCode = await main(process.argv.slice(2))

/** @param {string[]} names */
async function main(names) {
  ensureInstalled()
  const { createJiti } = await import('jiti')
  // Node 20 reads no TypeScript by itself. Its own cache would keep what was edited since.
  const load = createJiti(import.meta.url, { fsCache: false })
  const { PICTURES } = /** @type {typeof import('./pictures/pictures.ts')} */ (
    await load.import('./pictures/pictures.ts')
  )
  const wanted = PICTURES.filter(
    picture => names.length === 0 || names.some(name => picture.name.startsWith(name)),
  )
  if (wanted.length === 0) {
    console.error(`No picture begins with '${names.join("' or '")}'. There are: ${namesOf(PICTURES)}.`)
    return 2
  }
  const { ensureBrowser } = await import('./support/ensure-browser.mjs')
  if (!(await ensureBrowser())) return 1
  const { takePictures } = /** @type {typeof import('./pictures/take-pictures.ts')} */ (
    await load.import('./pictures/take-pictures.ts')
  )
  await takePictures(wanted)
  return 0
}

/** @param {readonly import('./pictures/picture.ts').Picture[]} pictures */
function namesOf(pictures) {
  return pictures.map(({ name }) => name).join(', ')
}

import { createJiti } from 'jiti'

const jiti = createJiti(import.meta.url)
/** @type {Promise<import('../../src/manifest/types.ts').Manifest>} */
const manifest = jiti.import('../manifest.ts', { default: true })

/**
 * The two ways in which Latchkey comes into a page: written by hand, or as the output of `latchkey snippet`.
 * @param {{ lang: string, flags: Set<string> }} options
 */
export async function headBlocks({ lang, flags }) {
  if (!flags.has('snippet')) return { head: byHand(await manifest), body: '' }
  const { snippet } = await jiti.import('../../src/build/snippet.ts')
  const { head, body } = snippet(await manifest, { lang, level: 'mark', ui: '/latchkey/' })
  return { head, body }
}

/** @param {unknown} content */
function byHand(content) {
  // `</script>` inside a text would end the element: an escape that JSON knows keeps it a text.
  const json = JSON.stringify(content).replaceAll('<', '\\u003c')
  return `<script type="application/json" id="latchkey-manifest">${json}</script>
  <script src="/latchkey/latchkey.js" data-level="mark"></script>`
}

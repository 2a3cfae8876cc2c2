import { createJiti } from 'jiti'
import { WRITTEN_PORT } from './render-page.mjs'
import { send } from './send.mjs'

// Node 20 reads no TypeScript by itself: jiti does. Its own cache would keep what was edited since.
const load = createJiti(import.meta.url, { fsCache: false })

const PATH = '/gallery/'

/** Read when first asked for: few who start the demo look at it. @type {ReturnType<typeof readGallery> | undefined} */
let gallery

async function readGallery() {
  const [{ examples }, { listExamples }, { recordOf }, { renderExample }] = await Promise.all([
    /** @type {Promise<typeof import('../gallery/examples.ts')>} */ (load.import('../gallery/examples.ts')),
    /** @type {Promise<typeof import('../gallery/list-examples.ts')>} */ (
      load.import('../gallery/list-examples.ts')
    ),
    /** @type {Promise<typeof import('../gallery/record-of.ts')>} */ (load.import('../gallery/record-of.ts')),
    /** @type {Promise<typeof import('../gallery/render-example.ts')>} */ (
      load.import('../gallery/render-example.ts')
    ),
  ])
  const byName = new Map(examples.map(example => [PATH + example.name, example]))
  return { byName, listExamples, recordOf, renderExample }
}

/** The list of all examples as HTML. */
export async function galleryList() {
  const { listExamples } = await (gallery ??= readGallery())
  return listExamples()
}

/**
 * Answers with an example. The visitor has chosen before what the example says, and nothing else.
 * @param {import('node:http').ServerResponse} response
 * @param {URL} url
 * @returns {Promise<boolean>} whether there is such an example.
 */
export async function answerAsGallery(response, { pathname: path, port }) {
  if (!path.startsWith(PATH)) return false
  const { byName, recordOf, renderExample } = await (gallery ??= readGallery())
  const example = byName.get(path)
  if (!example) return false
  const record = recordOf(example.state)
  const age = record ? 'Max-Age=86400' : 'Max-Age=0'
  send(response, renderExample(example).replaceAll(WRITTEN_PORT, `:${port || 80}`), {
    headers: { 'set-cookie': `latchkey=${record}; Path=/; SameSite=Lax; ${age}` },
  })
  return true
}

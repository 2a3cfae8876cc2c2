import { createServer } from 'node:http'
import { answerAsLog } from './server/demo-log.mjs'
import { answerAsGallery } from './server/gallery.mjs'
import { answerAsPortal } from './server/portal.mjs'
import { readCookies } from './server/read-request.mjs'
import { createRequestLog } from './server/request-log.mjs'
import { send, sendFile } from './server/send.mjs'
import { answerAsSite } from './server/site.mjs'
import { answerAsThirdParty } from './server/third-parties.mjs'
import { readFlags } from './server/variant.mjs'

const SITES = [
  'localhost',
  '127.0.0.1',
  'millbrook.localhost',
  'www.millbrook.localhost',
  'gallery.millbrook.localhost',
]
const PORTAL = 'my.millbrook.localhost'

/** Folders of files that every site of the landlord's has. */
const FOLDERS = {
  '/latchkey/': new URL('../dist/', import.meta.url),
  '/assets/': new URL('assets/', import.meta.url),
}

/**
 * Starts the demo: one server that is a landlord's website, its residents' portal, and everybody else on the web,
 * depending on the host that it is asked for. It listens on this machine only.
 * @param {{ port?: number, quiet?: boolean }} [options] `port` 0 takes any that is free; `quiet` prints nothing.
 *   Default: 4321, and each request to a third party is printed.
 */
export async function startDemo({ port: wanted = 4321, quiet = false } = {}) {
  const log = createRequestLog()
  if (!quiet) log.onEntry(print)

  const server = createServer((request, response) => {
    answer(request, response).catch(error => {
      console.error(error)
      if (!response.headersSent)
        send(response, 'Something went wrong. The terminal says what.', { status: 500 })
    })
  })

  /** @type {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>} */
  async function answer(request, response) {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`)
    const isPortal = url.hostname === PORTAL
    if (!isPortal && !SITES.includes(url.hostname)) return asThirdParty(request, response, url)

    if (url.pathname.startsWith('/demo/')) return answerAsLog(request, response, { url, log })
    for (const [path, folder] of Object.entries(FOLDERS)) {
      if (url.pathname.startsWith(path)) {
        return sendFile(request, response, { folder, path: url.pathname.slice(path.length) })
      }
    }
    if (!isPortal && (await answerAsGallery(response, url))) return
    const flags = readFlags(url.searchParams)
    log.note(url.origin, readCookies(request).has('latchkey') && !flags.has('bare'))
    const context = { url, flags, port: Number(url.port) || 80 }
    return isPortal ? answerAsPortal(request, response, context) : answerAsSite(request, response, context)
  }

  /** @type {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, url: URL) => Promise<void>} */
  async function asThirdParty(request, response, url) {
    const referrer = request.headers.referer ? new URL(request.headers.referer).origin : ''
    const { hostname: host, pathname: path, search: query } = url
    log.add({ method: request.method ?? 'GET', host, path, query, referrer })
    return answerAsThirdParty(request, response, { host, path })
  }

  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(wanted, '127.0.0.1', () => resolve(undefined))
  })
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  return {
    url: `http://localhost:${port}`,
    port,
    log,
    /** @returns {Promise<void>} */
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** @param {import('./server/request-log.mjs').Entry & { beforeChoice: boolean }} entry */
function print({ time, beforeChoice, method, host, path, referrer }) {
  const clock = new Date(time).toTimeString().slice(0, 8)
  const when = beforeChoice ? 'before a choice' : 'after a choice '
  console.log(`  ${clock}  ${when}  ${method.padEnd(7)} ${host}${path}${referrer && `  for ${referrer}`}`)
}

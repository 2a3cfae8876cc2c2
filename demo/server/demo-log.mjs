import { readForm } from './read-request.mjs'
import { send } from './send.mjs'

/**
 * The demo's own addresses, below /demo/: the log as it grows, the log as it is, and two notes that a page may leave.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ url: URL, log: ReturnType<typeof import('./request-log.mjs').createRequestLog> }} context
 */
export async function answerAsLog(request, response, { url, log }) {
  const isPost = request.method === 'POST'
  if (url.pathname === '/demo/log.json')
    return send(response, JSON.stringify(log.entries(), null, 2), { type: 'json' })
  if (url.pathname === '/demo/log')
    return stream(response, { log, since: Number(url.searchParams.get('since')) })
  if (url.pathname === '/demo/reset' && isPost) {
    log.reset()
    return void response.writeHead(204).end()
  }
  if (url.pathname === '/demo/choice' && isPost) {
    // The page says when: the trackers that it lets go may be here sooner than this note.
    const time = Number((await readForm(request)).get('time'))
    if (time > 0) log.note(url.origin, true, time)
    return void response.writeHead(204).end()
  }
  send(response, 'Not found', { status: 404 })
}

/**
 * Server-sent events: what came since a moment, and then each request as it comes.
 * @param {import('node:http').ServerResponse} response
 * @param {{ log: ReturnType<typeof import('./request-log.mjs').createRequestLog>, since: number }} options
 */
function stream(response, { log, since }) {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  /** @param {{ id: number }} entry */
  const write = entry => response.write(`id: ${entry.id}\ndata: ${JSON.stringify(entry)}\n\n`)
  response.write(': open\n\n')
  for (const entry of log.entries()) if (entry.time >= since) write(entry)
  response.on('close', log.onEntry(write))
}

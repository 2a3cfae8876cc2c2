import { createServer } from 'node:http'
import { readEvent } from './read-event.mjs'

/** Many times what a decision takes, in bytes. */
const LONGEST = 16_384

/** How long a request may take to come in, in milliseconds. */
const PATIENCE = 10_000

// The id is the primary key: a decision that comes twice is one row.
const INSERT =
  'insert into decision (id, source, time, data) values ($1, $2, $3, $4) on conflict (id) do nothing'

/**
 * An HTTP server that takes decisions from Latchkey and keeps them in PostgreSQL. It writes no log of requests, and
 * asks for no address of anybody.
 * @param {{
 *   database: { query(text: string, values: readonly unknown[]): Promise<unknown> },
 *   sources: readonly string[],
 *   path?: string,
 * }} options the database, the origins of the sites whose decisions are taken, and the path. Default: `/consent-log`.
 */
export function createIntake({ database, sources, path = '/consent-log' }) {
  const server = createServer(async (request, response) => {
    const answer = (status, headers = {}) => response.writeHead(status, headers).end()
    const { origin = '' } = request.headers
    // Only where the intake is not of the site's own origin.
    const cors = sources.includes(origin) ? { 'access-control-allow-origin': origin, vary: 'Origin' } : {}
    try {
      if (request.url !== path) return answer(404)
      if (request.method === 'OPTIONS') {
        return answer(204, {
          ...cors,
          'access-control-allow-methods': 'POST',
          'access-control-allow-headers': 'content-type',
          'access-control-max-age': '86400',
        })
      }
      if (request.method !== 'POST') return answer(405, { allow: 'POST, OPTIONS' })
      if (!/^application\/cloudevents\+json\b/.test(request.headers['content-type'] ?? ''))
        return answer(415, cors)
      const body = await readBody(request)
      if (body === null) return answer(413, { ...cors, connection: 'close' })
      const event = readEvent(parse(body), { sources })
      if (!event) return answer(400, cors)
      const { id, source, time, data } = event
      await database.query(INSERT, [id, source, time, JSON.stringify(data)])
      answer(204, cors)
    } catch (error) {
      // The page keeps the decision and posts it again later.
      console.error(`intake: ${error instanceof Error ? error.message : 'unknown error'}`)
      if (!response.headersSent) answer(503, cors)
    }
  })
  server.requestTimeout = PATIENCE
  server.headersTimeout = PATIENCE
  return server
}

/**
 * The body as text; null where it is longer than it may be.
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<string | null>}
 */
function readBody(request) {
  return new Promise((resolve, reject) => {
    /** @type {Buffer[]} */
    let parts = []
    let length = 0
    request.on('data', part => {
      length += part.length
      // What comes beyond it is not kept, and the answer ends the connection.
      if (length <= LONGEST) return parts.push(part)
      parts = []
      resolve(null)
    })
    request.once('end', () => resolve(Buffer.concat(parts).toString('utf8')))
    request.once('error', reject)
  })
}

/** @param {string} text */
function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

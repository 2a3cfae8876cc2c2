import { readFile } from 'node:fs/promises'
import { createServer } from 'node:https'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { packageFile } from '../../../src/build/package-file.ts'
import { selfSigned } from './self-signed.ts'

/** The first party: a real name, below a public suffix of two labels as landlords have it, at which trackers probe. */
export const SITE = 'https://www.millbrook-homes.org.uk'

/** One request to a third party. */
export interface Asked {
  readonly host: string
  readonly method: string
  /** With the query. */
  readonly path: string
}

export interface TrackerServer {
  /** For the browser: every name leads here, and the certificate passes. */
  readonly browserArgs: readonly string[]
  /** Says what the first party answers at a path. */
  file(path: string, body: string, type: string): void
  /** The same with a page, of which the browser gets the first bytes, and all that follows when somebody is watching. */
  page(path: string, html: string): void
  /** Somebody is watching a page that is on its way. */
  watched(path: string): void
  /** Every request to a third party, in the order of arrival. */
  readonly asked: readonly Asked[]
  close(): Promise<void>
}

/** What vendors answer, by path, where a tracker goes on only after a sensible answer. */
export type VendorAnswer = (asked: Asked) => { type: string; body: string; cookie?: string } | undefined

const HTML = 'text/html; charset=utf-8'

/** One server for the landlord and all vendors, on TLS, and the log that judges. */
export async function startTrackerServer(vendorAnswer: VendorAnswer): Promise<TrackerServer> {
  const files = new Map<string, { body: string; type: string }>()
  const waiting = new Map<string, () => void>()
  const asked: Asked[] = []
  const { key, cert, fingerprint } = selfSigned('www.millbrook-homes.org.uk')
  const server = createServer({ key, cert }, (request, response) => void answer(request, response))

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { host = '' } = request.headers
    const path = request.url ?? '/'
    if (host === new URL(SITE).host) return answerAsSite(path, response)
    const entry = { host, method: request.method ?? '', path }
    asked.push(entry)
    answerAsVendor(entry, request, response)
  }

  async function answerAsSite(path: string, response: ServerResponse): Promise<void> {
    const known = files.get(path.split('?')[0] ?? '')
    if (known?.type === HTML) return sendPage(path, known.body, response)
    if (known) return void response.writeHead(200, { 'content-type': known.type }).end(known.body)
    const file = /^\/latchkey\/([\w.-]+)$/.exec(path)?.[1]
    const body = file && (await readFile(packageFile(`dist/${file}`)).catch(() => null))
    if (body) response.writeHead(200, { 'content-type': 'text/javascript' }).end(body)
    else response.writeHead(404).end()
  }

  async function sendPage(path: string, html: string, response: ServerResponse): Promise<void> {
    const begin = html.indexOf('<head>') + '<head>'.length
    response.writeHead(200, { 'content-type': HTML }).write(html.slice(0, begin))
    await new Promise<void>(resolve => {
      waiting.set(path, resolve)
      setTimeout(resolve, 2000)
    })
    response.end(html.slice(begin))
  }

  function answerAsVendor(entry: Asked, request: IncomingMessage, response: ServerResponse): void {
    const { origin = '*' } = request.headers
    const { type, body, cookie } = vendorAnswer(entry) ?? { type: 'application/json', body: '{}' }
    request.resume()
    response.writeHead(200, {
      'content-type': type,
      'access-control-allow-origin': origin,
      'access-control-allow-credentials': 'true',
      'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
      'access-control-allow-methods': 'GET, POST, OPTIONS',
      'access-control-expose-headers': 'etag',
      'cache-control': 'no-store',
      etag: '"1"',
      ...(cookie ? { 'set-cookie': cookie } : {}),
    })
    response.end(body)
  }

  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    browserArgs: [
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      `--ignore-certificate-errors-spki-list=${fingerprint}`,
    ],
    file: (path, body, type) => void files.set(path, { body, type }),
    page: (path, body) => void files.set(path, { body, type: HTML }),
    watched: path => waiting.get(path)?.(),
    asked,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

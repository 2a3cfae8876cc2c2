import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { answerTo, type Answer } from './answer-to.ts'

/** A site with pages of its own, that logs what each of its visitors asks for. */
export interface OwnSite {
  /** Address of its pages, without a slash at the end. */
  readonly url: string
  /** What the page at `/` holds. */
  show(html: string): void
  /** What is asked for in its name, as lines; the port, and what is random by design, are left out. */
  readonly asked: string[]
  /** `host/path` of each request to a host that the site did not declare as its own, or as necessary. */
  readonly tracked: string[]
  /** Answers that are still owed. */
  owed(): number
  close(): Promise<void>
}

/** Hosts that the visitor need not choose about. */
const OWN_HOSTS = new Set(['site.localhost', 'assets.localhost', 'cdn.localhost'])

/**
 * What holds the page is no part of it, nor are the libraries' files, which the browser may fetch ahead; and what is
 * slow is there to be given up: whether it reaches the server before that is a race.
 */
const UNLOGGED = /^\/(latchkey\/|lib\/|api\/slow)/

/** Starts it. */
export async function startOwnSite(): Promise<OwnSite> {
  const asked: string[] = []
  const tracked: string[] = []
  let html = ''
  let owed = 0

  const server = createServer((request, response) => {
    owed += 1
    response.on('close', () => (owed -= 1))
    void answer(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error))
    })
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { host, port, url } = addressed(request)
    const body = await bodyOf(request)
    if (!OWN_HOSTS.has(host)) tracked.push(host + url.pathname)
    else if (!UNLOGGED.test(url.pathname)) asked.push(lineOf(request, body, port))
    if (host === 'site.localhost' && url.pathname === '/' && request.method === 'GET')
      return send(response, { body: html })
    const reply = await answerTo({ method: request.method ?? '', url, headers: request.headers, body })
    if (reply.after) await new Promise(resolve => setTimeout(resolve, reply.after))
    send(response, reply)
  }

  server.on('upgrade', (request, socket) => {
    const { host, port, url } = addressed(request)
    if (OWN_HOSTS.has(host)) asked.push(lineOf(request, '', port))
    else tracked.push(host + url.pathname)
    echo(request, socket)
  })

  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://site.localhost:${port}`,
    show: page => void (html = page),
    asked,
    tracked,
    owed: () => owed,
    close() {
      server.closeAllConnections()
      return new Promise(resolve => server.close(() => resolve()))
    },
  }
}

function addressed(request: IncomingMessage): { host: string; port: string; url: URL } {
  const [host = '', port = ''] = (request.headers.host ?? '').split(':')
  return { host, port, url: new URL(request.url ?? '/', `http://${host}:${port}`) }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('latin1')
}

/** Everything of a request but the port, the random text of multipart bodies and handshakes, and jQuery's clock. */
function lineOf(request: IncomingMessage, body: string, port: string): string {
  const fields = Object.entries(request.headers)
    .filter(([name]) => name !== 'sec-websocket-key')
    .map(([name, value]) => `${name}: ${String(value)}`)
  return [`${request.method} ${request.url}`, ...fields.toSorted(), body]
    .join('\n')
    .replaceAll(`:${port}`, '')
    .replace(/----WebKitFormBoundary\w+/g, 'BOUNDARY')
    .replace(/\b_=\d{13}/g, '_=NOW')
}

function send(
  response: ServerResponse,
  { status = 200, type = 'text/html; charset=utf-8', headers = {}, body = '' }: Answer,
): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(body)
}

/** Answers each message with the same in capitals, and JSON with its keys; where it comes, it comes in one frame. */
function echo(request: IncomingMessage, socket: Duplex): void {
  const accept = createHash('sha1')
    .update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
    .digest('base64')
  const protocol = request.headers['sec-websocket-protocol']?.split(',')[0]
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n` +
      (protocol ? `Sec-WebSocket-Protocol: ${protocol}\r\n\r\n` : '\r\n'),
  )
  socket.on('error', () => socket.destroy())
  socket.on('data', (frame: Buffer) => {
    const isClose = (frame[0]! & 15) === 8
    const isLong = (frame[1]! & 127) === 126
    const mask = frame.subarray(isLong ? 4 : 2, isLong ? 8 : 6)
    const text = frame.subarray(isLong ? 8 : 6).map((byte, index) => byte ^ mask[index % 4]!)
    if (isClose) return void socket.end(Buffer.from([0x88, text.length, ...text]))
    const said = Buffer.from(text).toString()
    const answer = said.startsWith('{') ? Object.keys(JSON.parse(said) as object).join() : said.toUpperCase()
    socket.write(Buffer.from([0x81, answer.length, ...Buffer.from(answer)]))
  })
}

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'

export interface AlteredDemo {
  readonly url: string
  close(): Promise<void>
}

/** What is altered. Addresses of the demo's third parties stay as they are. */
export interface Alteration {
  /** Changes each page. `here` gives an address on a third party of the test's own. */
  readonly html?: (html: string, here: (host: string, path: string) => string) => string
  /** What a response sets besides. */
  readonly cookies?: (request: IncomingMessage) => readonly string[]
  /** Scripts of third parties of the test's own, by path. */
  readonly scripts?: Readonly<Record<string, string>>
}

/** Stands before the demo and breaks it. */
export async function startAlteredDemo(demo: string, alteration: Alteration): Promise<AlteredDemo> {
  const { html = text => text, cookies = () => [], scripts = {} } = alteration

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { host = '', ...headers } = request.headers
    const path = request.url ?? '/'
    if (!host.startsWith('localhost')) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(scripts[path] ?? '')
      return
    }
    const {
      status,
      body,
      headers: given,
    } = await fetch(demo + path, {
      headers: { cookie: headers.cookie ?? '', accept: headers.accept ?? '*/*' },
      redirect: 'manual',
    })
    const type = given.get('content-type') ?? ''
    response.writeHead(status, {
      'content-type': type,
      'set-cookie': [...given.getSetCookie(), ...cookies(request)],
      'cache-control': 'no-store',
    })
    if (!body) return void response.end()
    const stream = Readable.fromWeb(body as ReadableStream)
    // The demo's live log goes on for ever.
    response.on('close', () => stream.destroy())
    stream.on('error', () => response.end())
    if (!type.startsWith('text/html')) return void stream.pipe(response)
    const text = Buffer.concat((await stream.toArray()) as Buffer[]).toString()
    response.end(html(text, (name, at) => `http://${name}:${port}${at}`))
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}`,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

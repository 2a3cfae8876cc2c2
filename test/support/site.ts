import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

const DIST = new URL('../../dist/', import.meta.url)

export interface Site {
  /** Address of the first party, without a slash at its end. */
  readonly url: string
  readonly port: number
  /** Address on a third party: any other name under .localhost. */
  third(path: string, host?: string): string
  /** Says what the first party answers at a path; a function may answer by itself. */
  page(path: string, answer: string | Handler, headers?: Record<string, string>): void
  /** Takes that back. */
  forget(path: string): void
  /** `host/path` of each request to a third party, in the order of arrival. */
  readonly thirdParty: string[]
  /** Paths asked of the first party, in the order of arrival. */
  readonly firstParty: string[]
  close(): Promise<void>
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>

/**
 * A site with our built files under /latchkey/, and third parties whose scripts note in `ran` that they ran. The log
 * of requests is the judge.
 * @param own names of the site's hosts; every other is a third party.
 */
export async function startSite(own: readonly string[] = ['site.localhost']): Promise<Site> {
  const answers = new Map<string, { answer: string | Handler; headers: Record<string, string> }>()
  const thirdParty: string[] = []
  const firstParty: string[] = []

  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').split(':')[0] ?? ''
    // Asked as a proxy, it is given whole addresses.
    const path = (request.url ?? '/').replace(/^http:\/\/[^/]*/, '')
    if (!own.includes(host)) {
      thirdParty.push(host + path)
      return answerAsThirdParty(path, response)
    }
    // Browsers ask for it by themselves, now and then: no page did.
    if (path === '/favicon.ico') return void response.writeHead(204).end()
    firstParty.push(path)
    void answerAsSite(path, request, response)
  })

  async function answerAsSite(
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const known = answers.get(path) ?? answers.get(path.split('?')[0] ?? '')
    if (typeof known?.answer === 'function') return known.answer(request, response)
    if (known) {
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...known.headers })
        .end(known.answer)
      return
    }
    const file = /^\/latchkey\/([\w.-]+)/.exec(path)?.[1]
    const body = file && (await readFile(new URL(file, DIST)).catch(() => null))
    // A sandboxed frame has no origin, so our own files are another's to it.
    if (body)
      response
        .writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' })
        .end(body)
    else response.writeHead(404).end()
  }

  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${own[0]}:${port}`,
    port,
    third: (path, host = 'tracker.localhost') => `http://${host}:${port}${path}`,
    page: (path, answer, headers = {}) => void answers.set(path, { answer, headers }),
    forget: path => void answers.delete(path),
    thirdParty,
    firstParty,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** In a third party's page under `/runs/`: asks for `/ran/` and the rest of its address, once its code runs. */
const TELLS = "<script>new Image().src = location.pathname.replace('runs', 'ran')</script>"

function answerAsThirdParty(path: string, response: ServerResponse): void {
  const isScript = path.split('?')[0]?.endsWith('.js')
  response.writeHead(200, {
    'content-type': isScript ? 'text/javascript' : 'text/html',
    'access-control-allow-origin': '*',
  })
  response.end(
    isScript
      ? `(window.ran ??= []).push(${JSON.stringify(path)})`
      : `<!doctype html><title>${path.replace(/\W/g, ' ')}</title>${path.startsWith('/runs/') ? TELLS : ''}`,
  )
}

import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { bundle } from './bundle.ts'

/** A page with the gate and nothing else of ours, and third parties that log what they are asked for. */
export interface GateServer {
  /** Where the page is. */
  readonly url: string
  /** An address on another host of `*.localhost`. */
  at(host: string, path: string): string
  /** Address of a script that notes `id` in `ran`. Host: `stats`. */
  script(id: string, options?: ScriptOptions): string
  /** Says what the page holds. */
  page(options: PageOptions): void
  /** What was asked for since the page was set, as `host/path`, in the order of arrival. */
  readonly log: string[]
  close(): Promise<void>
}

export interface ScriptOptions {
  readonly host?: string
  /** Milliseconds until it arrives. */
  readonly delay?: number
  readonly status?: number
  /** Never answers. */
  readonly hang?: boolean
  /** Runs in place of the note. */
  readonly code?: string
}

export interface PageOptions {
  readonly head?: string
  readonly body: string
  /** Ids that are allowed from the start. Null: the page has no gate. */
  readonly allowed?: string | null
  readonly headers?: Record<string, string>
  /** Nonce of the gate's script. */
  readonly nonce?: string
  /** More of the body, sent later. */
  readonly rest?: string
  /** Milliseconds until then. */
  readonly pause?: number
}

/** Starts it. `site.localhost` is the page's host; each other host is a third party. */
export async function startGateServer(): Promise<GateServer> {
  const gate = await bundle(new URL('../e2e/gate/gate-in-page.ts', import.meta.url))
  const log: string[] = []
  let current: PageOptions = { body: '' }

  const server = createServer((request, response) => {
    const { hostname, pathname, search, searchParams } = new URL(
      request.url!,
      `http://${request.headers.host}`,
    )
    const host = hostname.replace('.localhost', '')
    if (host === 'site' && pathname === '/') return void sendPage(response, current)
    if (host === 'site' && pathname === '/gate.js') return send(response, 'text/javascript', gate)
    if (pathname === '/favicon.ico') return send(response, 'image/svg+xml', PICTURE)
    log.push(`${host}${pathname}${search}`)
    if (searchParams.has('hang')) return
    response
      .setHeader('access-control-allow-origin', at('site', ''))
      .setHeader('access-control-allow-credentials', 'true')
    const [type, text] = answerTo(pathname, searchParams)
    setTimeout(
      () => send(response, type, text, Number(searchParams.get('status') ?? 200)),
      Number(searchParams.get('delay') ?? 0),
    )
  })
  await new Promise<void>(resolve => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  const at = (host: string, path: string): string => `http://${host}.localhost:${port}${path}`

  return {
    url: at('site', '/'),
    at,
    script(id, { host = 'stats', ...options } = {}) {
      const query = new URLSearchParams({ id })
      for (const [name, value] of Object.entries(options)) query.set(name, String(value))
      return at(host, `/s.js?${query.toString()}`)
    },
    page(options) {
      current = options
      log.length = 0
    },
    log,
    close() {
      server.closeAllConnections()
      return new Promise(resolve => server.close(() => resolve()))
    },
  }
}

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'

function answerTo(path: string, query: URLSearchParams): [type: string, text: string] {
  if (path.endsWith('.js')) return ['text/javascript', query.get('code') ?? scriptText(query.get('id')!)]
  if (path.endsWith('.css')) return ['text/css', 'body { --styled: 1 }']
  if (path.endsWith('.svg')) return ['image/svg+xml', PICTURE]
  return ['text/html', '<!doctype html><title>frame</title>']
}

/** What a third party's script is. */
export function scriptText(id: string): string {
  return `(window.ran ??= []).push(${JSON.stringify(id)})`
}

function send(response: ServerResponse, type: string, body: string, status = 200): void {
  response
    .writeHead(status, {
      'content-type': type,
      'cache-control': 'no-store',
    })
    .end(body)
}

async function sendPage(response: ServerResponse, options: PageOptions): Promise<void> {
  const { head = '', body, allowed = '', headers = {}, nonce = '', rest = '', pause = 0 } = options
  const gate =
    allowed === null ? '' : `<script src="/gate.js" nonce="${nonce}" data-allowed="${allowed}"></script>`
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })
  response.write(`<!doctype html><html lang="en"><head><title>Page</title>${gate}${head}</head><body>${body}`)
  if (pause) await new Promise(resolve => setTimeout(resolve, pause))
  response.end(rest)
}

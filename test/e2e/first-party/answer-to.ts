import { readFile } from 'node:fs/promises'
import type { IncomingHttpHeaders } from 'node:http'
import { bundleApp } from './bundle-app.ts'
import { htmxAnswer } from './htmx-answer.ts'
import { LIBRARIES } from './libraries.ts'
import { rowOf } from './row-of.ts'

export interface Asked {
  readonly method: string
  readonly url: URL
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface Answer {
  readonly status?: number
  readonly type?: string
  readonly headers?: Record<string, string>
  readonly body?: string | Buffer
  /** Milliseconds until it is sent. */
  readonly after?: number
}

const ROOT = new URL('../../../', import.meta.url)
const PAGES = new URL('pages/', import.meta.url)

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'

const FRAME = `<!doctype html><title>Frame</title><p id="said">A page of our own.</p>
<script>
  addEventListener('message', event => {
    document.getElementById('said').textContent = event.data
    parent.postMessage('heard ' + event.data, '*')
  })
</script>`

const WORKER = `importScripts('part.js?of=worker')
onmessage = async ({ data }) => {
  const answer = await fetch('../api/echo?by=worker').then(response => response.json())
  postMessage([data * 2, location.pathname, parts, answer.path])
}`

/** What the site, its other hosts and the trackers answer. */
export async function answerTo(asked: Asked): Promise<Answer> {
  const { pathname } = asked.url
  const [, folder = '', name = ''] = /^\/(\w+)\/([\w.-]+)/.exec(pathname) ?? []
  const answer = await (FOLDERS[folder]?.(name, asked) ?? file(pathname, asked))
  // The other hosts let the site's pages read what they send.
  return {
    ...answer,
    headers: { 'access-control-allow-origin': asked.headers.origin ?? '*', ...CORS, ...answer.headers },
  }
}

const CORS = {
  'access-control-allow-credentials': 'true',
  'access-control-allow-headers': 'content-type, x-own',
  'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
}

const FOLDERS: Record<string, (name: string, asked: Asked) => Answer | Promise<Answer>> = {
  latchkey: async name => script(await readFile(new URL(`dist/${name}`, ROOT))),
  async lib(name) {
    if (name === 'react-app.js') return script(await bundleApp(new URL('react-app.jsx', PAGES)))
    const library = LIBRARIES[name]
    return script(await readFile(library ? new URL(`node_modules/${library}`, ROOT) : new URL(name, PAGES)))
  },
  htmx: htmxAnswer,
  api,
}

function api(name: string, { method, url, headers, body }: Asked): Answer {
  const number = (key: string, otherwise: number) => Number(url.searchParams.get(key) ?? otherwise)
  switch (name) {
    case 'rows': {
      const from = number('from', 0)
      return json(Array.from({ length: number('count', 300) }, (_, index) => rowOf(from + index)))
    }
    case 'echo': {
      const sent = Object.fromEntries(
        ['content-type', 'x-own', 'x-requested-with'].map(key => [key, headers[key]]),
      )
      const text = JSON.stringify({ method, path: url.pathname + url.search, sent, body })
      return { type: 'application/json', body: text.replace(/----WebKitFormBoundary\w+/g, 'BOUNDARY') }
    }
    case 'slow':
      return { ...json({ slow: true }), after: number('ms', 60) }
    case 'fail':
      return { ...json({ fault: 'on purpose' }), status: number('status', 500) }
    case 'moved':
      return { status: 302, headers: { location: '/api/echo?moved' } }
    case 'cookies':
      return { ...json({ cookie: headers.cookie ?? '' }), headers: { 'set-cookie': 'from-server=1; path=/' } }
    case 'events':
      // The browser is told never to come back within the test.
      return {
        type: 'text/event-stream',
        body: 'retry: 600000\n\n' + [1, 2, 3].map(id => `id: ${id}\nevent: tick\ndata: ${id}\n\n`).join(''),
      }
    case 'jsonp':
      return script(`${url.searchParams.get('callback')}(${JSON.stringify({ padded: true })})`)
    case 'part':
      return { body: '<div><p id="wanted">Wanted <b>part</b></p><p>The rest</p></div>' }
    case 'bytes':
      return { type: 'application/octet-stream', body: Buffer.from([0, 1, 2, 253, 254, 255]) }
    default:
      return { status: method === 'OPTIONS' ? 204 : 404 }
  }
}

function file(path: string, { url, method, body }: Asked): Answer {
  const of = url.searchParams.get('of') ?? ''
  if (path.endsWith('/module-worker.js'))
    return script(
      `import { of } from '../module.js?of=worker'; postMessage([of, new URL(import.meta.url).pathname])`,
    )
  if (path.endsWith('/worker.js')) return script(WORKER)
  if (path.endsWith('/part.js')) return script(`(globalThis.parts ??= []).push(${JSON.stringify(of)})`)
  if (path.endsWith('/module.js'))
    return script(
      `export const where = new URL(import.meta.url).pathname; export const of = ${JSON.stringify(of)}`,
    )
  if (path.endsWith('.js')) return script(`(window.ran ??= []).push(${JSON.stringify(path)})`)
  if (path.endsWith('.css')) return { type: 'text/css', body: '.row { padding: 1px }' }
  if (path.endsWith('.svg')) return { type: 'image/svg+xml', body: PICTURE }
  if (path.endsWith('/frame.html')) return { body: FRAME }
  if (path.endsWith('/sent'))
    return { body: `<!doctype html><title>Sent</title><div id="app">${method} ${body}</div>` }
  return { status: method === 'OPTIONS' ? 204 : 404 }
}

function json(value: unknown): Answer {
  return { type: 'application/json', body: JSON.stringify(value) }
}

function script(body: string | Buffer): Answer {
  return { type: 'text/javascript', body }
}

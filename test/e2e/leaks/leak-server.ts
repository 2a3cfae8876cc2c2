import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { OWN_FILES, thirdPartyAnswer } from './answers.ts'
import { QUIET_FRAME } from './in-page.ts'
import { watchPort, type Watched } from './watch-port.ts'
import type { Addresses, Way } from './ways/way.ts'

/** What a third party, or the site's own log, saw of a way. */
export type Seen = 'connected' | 'fetched' | 'ran'

export interface LeakPage {
  readonly html: string
  readonly headers: Record<string, string>
  /** Headers that come with the page and with every other file of the site. */
  readonly siteHeaders: Record<string, string>
}

/** One opening of a page. */
export interface LeakVisit {
  /** Where a way may reach in this visit. */
  addressesOf(way: Way): Addresses
  /** Says what the page is, and gives its address. */
  page(page: LeakPage): string
  /** What was seen of a way so far; also what came after the visitor had left. */
  seen(way: Way): ReadonlySet<Seen>
  /** Ends what it watched. */
  end(): void
}

export interface LeakServer {
  /** A page on another host of the site's own: see in-page.ts. */
  readonly quietFrame: string
  /** Prepares a page with some ways. */
  visit(ways: readonly Way[]): Promise<LeakVisit>
  close(): Promise<void>
}

const HOSTS = { tracker: 'tracker.localhost', unheard: 'unheard.localhost', numeric: '127.0.0.1' } as const
const HTML = { 'content-type': 'text/html; charset=utf-8' }
const DIST = new URL('../../../dist/', import.meta.url)
const PEERS = new URL('../../bench/peers/node_modules/', import.meta.url)

/**
 * The first party `site.localhost`, with our built files under /latchkey/, and every other host as a third party. Its
 * log is the judge: a request to another host was fetched; what a third party's code asks of `/ran` shows that it ran.
 */
export async function startLeakServer(): Promise<LeakServer> {
  const pages = new Map<string, LeakPage>()
  // Each is read once: a build that ends meanwhile must not give a page files of two builds.
  const files = new Map<string, Promise<Buffer | null>>()
  const log = new Map<string, Set<Seen>>()
  let visits = 0

  const note = (v: string | null, seen: Seen): void => {
    if (v) log.set(v, (log.get(v) ?? new Set()).add(seen))
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url!, `http://${request.headers.host}`)
    const v = url.searchParams.get('v')
    response.setHeader('cache-control', 'no-store')
    const host = hostOf(request)
    if (host === 'assets.localhost') return void response.writeHead(200, HTML).end(QUIET_FRAME)
    if (host !== 'site.localhost') {
      note(v, 'fetched')
      return thirdPartyAnswer(url, request, response, ranAt(v))
    }
    if (url.pathname === '/ran') {
      note(v, 'ran')
      response.setHeader('access-control-allow-origin', '*').writeHead(204).end()
    } else void answerAsSite(url, response)
  })
  // A socket's handshake is a request that does not come to the handler above.
  server.on('upgrade', (request, socket) => {
    const url = new URL(request.url!, `http://${request.headers.host}`)
    if (hostOf(request) !== 'site.localhost') note(url.searchParams.get('v'), 'fetched')
    socket.destroy()
  })

  async function answerAsSite(url: URL, response: ServerResponse): Promise<void> {
    const page = pages.get(url.pathname)
    if (page) {
      response.writeHead(200, { ...HTML, ...page.siteHeaders, ...page.headers }).end(page.html)
      return
    }
    const own = OWN_FILES[/^\/own\/([\w.-]+)$/.exec(url.pathname)?.[1] ?? '']
    if (own) {
      const third = url.searchParams.get('to') ?? ''
      const visitedPage = pages.get(`/page/${/\d+$/.exec(third)?.[0]}/`)
      for (const [name, value] of Object.entries(visitedPage?.siteHeaders ?? {}))
        response.setHeader(name, value)
      return own(response, third, url.searchParams.get('name') ?? '')
    }
    const [, folder, path] = /^\/(latchkey|peers)\/([\w./-]+)$/.exec(url.pathname) ?? []
    const body = path && (await fileOf(new URL(path, folder === 'peers' ? PEERS : DIST)))
    if (body) response.writeHead(200, { 'content-type': 'text/javascript' }).end(body)
    else response.writeHead(404).end()
  }

  function fileOf(url: URL): Promise<Buffer | null> {
    const known = files.get(url.href) ?? readFile(url).catch(() => null)
    files.set(url.href, known)
    return known
  }

  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const site = `http://site.localhost:${port}`
  const ranAt = (v: string | null): string => `${site}/ran?v=${v}`

  return {
    quietFrame: `http://assets.localhost:${port}/`,
    async visit(ways) {
      const visit = ++visits
      const of = ({ id }: Way): string => `${id}.${visit}`
      const watched = new Map<Way, Watched>()
      for (const way of ways)
        if (way.watch) watched.set(way, await watchPort(way.watch, seen => note(of(way), seen)))
      return {
        addressesOf: way => addressesAt(way, of(way), watched.get(way)?.port ?? 0),
        page(page) {
          pages.set(`/page/${visit}/`, page)
          return `${site}/page/${visit}/`
        },
        seen: way => log.get(of(way)) ?? new Set(),
        end() {
          for (const { close } of watched.values()) close()
        },
      }
    },
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }

  function addressesAt(way: Way, v: string, watchedPort: number): Addresses {
    const host = `${HOSTS[way.host ?? 'tracker']}:${port}`
    const query = `v=${v}`
    const at = (file: string): string => `http://${host}/${file}?${query}`
    return {
      js: at('t.js'),
      html: at('t.html'),
      css: at('t.css'),
      png: at('t.png'),
      svg: at('t.svg'),
      font: at('t.woff2'),
      video: at('t.mp4'),
      audio: at('t.mp3'),
      captions: at('t.vtt'),
      json: at('t.json'),
      text: at('t.txt'),
      events: at('t.events'),
      socket: `ws://${host}/socket?${query}`,
      host,
      query,
      watched: watchedPort,
      own: file => `${site}/own/${file}?to=${encodeURIComponent(at('t'))}`,
      name: `_leak_${way.id}`,
    }
  }
}

function hostOf({ headers }: IncomingMessage): string {
  return (headers.host ?? '').split(':')[0]!
}

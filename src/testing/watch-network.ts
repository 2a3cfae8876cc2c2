import type { RequestKind } from '../inventory/observation.ts'
import type { DrivenContext, DrivenFrame, DrivenPage, DrivenRequest } from './driven-browser.ts'

/** A request as the browser made it. */
export interface SeenRequest {
  readonly kind: RequestKind
  readonly url: URL
  /** The frame that asked; null for the page itself, and where nobody can tell. */
  readonly frame: string | null
  /** Whether the browser refused to make it. */
  isStopped: boolean
}

/** What goes on in the network of one visitor. */
export interface Network {
  /** Address of the answer that set a cookie of this name, without query; null where none did. */
  setterOf(name: string): string | null
  /** Waits until nothing has been under way for some milliseconds; false where it never was within the limit. */
  quiet(milliseconds: number, limit: number): Promise<boolean>
}

/** Playwright's names of what is asked for; whatever is not here is `other`. */
const KINDS: Readonly<Record<string, RequestKind>> = {
  document: 'frame',
  stylesheet: 'style',
  image: 'image',
  media: 'media',
  font: 'font',
  script: 'script',
  xhr: 'fetch',
  fetch: 'fetch',
  ping: 'beacon',
  beacon: 'beacon',
  eventsource: 'socket',
  websocket: 'socket',
}

/** A policy or an extension stopped it before it left; that an answer was refused means that it had left. */
const STOPPED =
  /^csp$|BLOCKED_BY_(?:CLIENT|CSP|ADMINISTRATOR)|NS_ERROR_CONTENT_BLOCKED|by Content Security Policy/i

/** How often it is looked whether all is quiet, in milliseconds. */
const STEP = 25

/** Watches every request of a visitor, in all frames and workers. */
export function watchNetwork(
  context: DrivenContext,
  page: DrivenPage,
  onRequest: (request: SeenRequest) => void,
): Network {
  const underWay = new Map<DrivenRequest, SeenRequest | null>()
  const setters = new Map<string, string>()
  let last = Date.now()

  context.on('request', request => {
    last = Date.now()
    const seen = seenRequest(request)
    // What stays open on purpose is never finished.
    if (seen?.kind !== 'socket') underWay.set(request, seen)
    if (seen) onRequest(seen)
  })
  const end = (request: DrivenRequest): void => {
    last = Date.now()
    underWay.delete(request)
  }
  context.on('requestfinished', end)
  context.on('requestfailed', request => {
    const seen = underWay.get(request)
    if (seen) seen.isStopped = STOPPED.test(request.failure()?.errorText ?? '')
    end(request)
  })
  context.on('response', response => {
    // A page that does not read the answer leaves its request open for ever.
    const kind = underWay.get(response.request())?.kind
    if (kind === 'fetch' || kind === 'beacon') end(response.request())
    response.headerValues('set-cookie').then(
      lines => {
        for (const line of lines) {
          const name = /^[^=;]*/.exec(line)?.[0].trim() ?? ''
          setters.set(name, withoutQuery(response.url()))
        }
      },
      // The page was left before its answer was read: then nobody knows who set its cookies.
      () => {},
    )
  })
  page.on('websocket', socket => {
    const url = webAddress(socket.url())
    if (url) onRequest({ kind: 'socket', url, frame: null, isStopped: false })
  })

  return {
    setterOf: name => setters.get(name) ?? null,
    async quiet(milliseconds, limit) {
      const start = Date.now()
      last = start
      while (underWay.size || Date.now() - last < milliseconds) {
        if (Date.now() - start > limit) {
          underWay.clear()
          return false
        }
        await new Promise(resolve => setTimeout(resolve, STEP))
      }
      return true
    },
  }
}

function seenRequest(request: DrivenRequest): SeenRequest | null {
  const url = webAddress(request.url())
  if (!url) return null
  const frame = frameOf(request)
  const isDocument = request.resourceType() === 'document' || request.isNavigationRequest()
  // The page itself, and where visitors go from it, is nothing that the page asks for.
  if (isDocument && !frame?.parentFrame()) return null
  const asker = isDocument ? frame?.parentFrame() : frame
  return {
    kind: isDocument ? 'frame' : (KINDS[request.resourceType()] ?? 'other'),
    url,
    frame: asker?.parentFrame() ? withoutQuery(asker.url()) : null,
    isStopped: false,
  }
}

function frameOf(request: DrivenRequest): DrivenFrame | null {
  try {
    return request.frame()
  } catch {
    // A service worker's request has no frame.
    return null
  }
}

function webAddress(text: string): URL | null {
  try {
    const url = new URL(text)
    return /^(?:http|ws)s?:$/.test(url.protocol) ? url : null
  } catch {
    // Nothing that a request goes to.
    return null
  }
}

/** An address as evidence has it: queries and fragments may name visitors. */
export function withoutQuery(address: string): string {
  return address.replace(/[?#].*$/s, '')
}

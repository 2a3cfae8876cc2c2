import { answerWithin } from './answer-within.ts'
import { createCookieSetters, type SetCookie } from './cookie-setters.ts'
import type { DrivenContext, DrivenPage, DrivenRequest } from './driven-browser.ts'
import { seenRequest, webAddress, type SeenRequest } from './seen-request.ts'

/** What goes on in the network of one visitor. */
export interface Network {
  /** Gives what tells which answers set which cookies since this was asked last. */
  takeSetters(): Promise<(cookie: SetCookie) => string | null>
  /** Waits until nothing has been under way for some milliseconds; false where it never was within the limit. */
  quiet(milliseconds: number, limit: number): Promise<boolean>
}

/** A policy or an extension stopped it before it left; that an answer was refused means that it had left. */
const STOPPED =
  /^csp$|BLOCKED_BY_(?:CLIENT|CSP|ADMINISTRATOR)|NS_ERROR_CONTENT_BLOCKED|by Content Security Policy/i

/** How often it is looked whether all is quiet, in milliseconds. */
const STEP = 25
/** How long the headers of an answer may take, in milliseconds: those of a page that was left may never come. */
const PATIENCE = 1000

/** Watches every request of a visitor, in all frames and workers. */
export function watchNetwork(
  context: DrivenContext,
  page: DrivenPage,
  onRequest: (request: SeenRequest) => void,
): Network {
  const underWay = new Map<DrivenRequest, SeenRequest | null>()
  const reading = new Set<Promise<unknown>>()
  let setters = createCookieSetters()
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
    const read = response
      .headerValues('set-cookie')
      .then(lines => setters.add(response.url(), lines))
      // The page was left before its answer was read: then nobody knows who set its cookies.
      .catch(() => {})
      .finally(() => reading.delete(read))
    reading.add(read)
  })
  page.on('websocket', socket => {
    const url = webAddress(socket.url())
    if (url) onRequest({ kind: 'socket', url, frame: null, isStopped: false })
  })

  return {
    async takeSetters() {
      await answerWithin(Promise.all(reading), PATIENCE)
      const { setterOf } = setters
      setters = createCookieSetters()
      return setterOf
    },
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

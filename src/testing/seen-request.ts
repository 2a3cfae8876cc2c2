import type { RequestKind } from '../inventory/observation.ts'
import type { DrivenFrame, DrivenRequest } from './driven-browser.ts'

/** A request as the browser made it. */
export interface SeenRequest {
  readonly kind: RequestKind
  readonly url: URL
  /** The frame that asked; null for the page itself, and where nobody can tell. */
  readonly frame: string | null
  /** Whether the browser refused to make it. */
  isStopped: boolean
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

/** Reads what a page asked for; null where it is the page itself, or nothing that goes over the network. */
export function seenRequest(request: DrivenRequest): SeenRequest | null {
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

/** The frame of a request. */
export function frameOf(request: DrivenRequest): DrivenFrame | null {
  try {
    return request.frame()
  } catch {
    // A service worker's request has no frame.
    return null
  }
}

/** An address that goes over the network. */
export function webAddress(text: string): URL | null {
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

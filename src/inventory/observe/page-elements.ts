import type { RealmSeen } from './realms.ts'
import { requestKind } from './request-kind.ts'
import { EXTENSION } from '../observation.ts'

/** An element of the page that has something loaded from another host. */
export interface ElementSeen {
  readonly kind: ReturnType<typeof requestKind>
  readonly host: string
  readonly frame: string | null
}

/** What loads by itself; what is marked waits, and `nomodule` is for browsers that are too old for us. */
const LOADING =
  ':is(script:not([nomodule]),iframe,frame,img,embed,video,audio,source,track,input[type=image])[src]:not([data-consent]), object[data]:not([data-consent]), link:is([rel~=stylesheet],[rel~=icon],[rel~=preload],[rel~=modulepreload],[rel~=manifest])[href]:not([data-consent])'

/** How many elements are looked at in a page or frame. */
const MOST = 5000

/** The elements of a page or frame that have something loaded from a host that is not its own. */
export function elementsIn(
  { window: realm, frame }: RealmSeen,
  isOwn: (url: URL) => boolean,
): { readonly elements: readonly ElementSeen[]; readonly byExtensions: number; readonly lost: number } {
  const { document } = realm
  // Through the prototypes: what the page holds shadows the document's own members.
  const base = Reflect.get(realm.Node.prototype, 'baseURI', document)
  const all = realm.Document.prototype.querySelectorAll.call(document, LOADING)
  const elements: ElementSeen[] = []
  let byExtensions = 0
  for (const element of [...all].slice(0, MOST)) {
    const get = (name: string): string | null => realm.Element.prototype.getAttribute.call(element, name)
    // Not JavaScript, so it is not loaded.
    if (element.localName === 'script' && !/^module$|(java|ecma)script$/i.test(get('type') || 'module'))
      continue
    try {
      const address = get('src') ?? get('data') ?? get('href') ?? ''
      const url = new URL(address, base)
      if (EXTENSION.test(url.protocol)) byExtensions++
      if (!/^https?:$/.test(url.protocol) || isOwn(url)) continue
      elements.push({ kind: requestKind(element.localName, url.pathname), host: url.hostname, frame })
    } catch {
      // No address.
    }
  }
  return { elements, byExtensions, lost: Math.max(0, all.length - MOST) }
}

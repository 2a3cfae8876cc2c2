import { isTrusted, trustedHtml } from '../browser/policy.ts'
import type { ContentGuard } from './content-guard.ts'
import type { Judge } from './judge.ts'
import { ADDRESSES } from './marked.ts'
import { testNames } from './test-names.ts'
import { plain, type Around, type Patch, type Realm } from './patch.ts'

/** What a guard works with. */
export interface GuardOptions extends ContentGuard {
  readonly judge: Judge
  /** Is told of each request that was refused. */
  readonly onRefuse: (what: string, address: string, id: string) => void
  /** Is given each frame of this origin before the page gets hold of it. */
  readonly onFrame: (frame: Realm | null | undefined) => void
  /** Gives the address of a worker that asks nobody who is refused. */
  readonly wrapWorker: (address: unknown, isModule: boolean) => unknown
}

/** Attributes that decide what an element loads. */
const DECIDING = RegExp(`^(${ADDRESSES.join('|')}|srcdoc|type)$`, 'i')
const decides = testNames(DECIDING)

/** An address that fails as every address does in a browser that is offline, and is asked of nobody. */
const NOWHERE = 'blob:'

/**
 * Stops requests and elements of services that are not allowed as they are made. A refused request goes ahead to an
 * address that fails, so that it fails with the browser's own errors.
 */
export function guardRealm(
  realm: Realm,
  patch: Patch,
  { judge, assignAttribute, rewrite, onRefuse, onFrame, wrapWorker }: GuardOptions,
): void {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- Natives return anything.
  const apply = Reflect.apply as (native: unknown, self: unknown, given: unknown) => any

  const urlOf = Object.getOwnPropertyDescriptor(realm.Request.prototype, 'url')?.get
  // Browsers refuse that port by themselves.
  const deadEnd = `//${location.hostname}:1`
  // What asks, where its address is among what is given, and the address or answer that takes its place.
  for (const [type, names, what, index, instead] of [
    ['', /^fetch$/, 'fetch', 0, NOWHERE],
    ['Cache', /^add$/, 'fetch', 0, NOWHERE],
    ['XMLHttpRequest', /^open$/, 'xhr', 1, NOWHERE],
    ['Worklet', /^addM/, 'worklet', 0, NOWHERE],
    ['Navigator', /^sendBeacon$/, 'beacon', 0, false],
    ['', /^fetchLater$/, 'beacon', 0, { activated: false }],
    ['', /^Audio$/, 'audio', 0, ''],
    ['', /^EventSource$/, 'event-source', 0, 'data:,'],
    ['', /^WebSocket$/, 'socket', 0, 'wss:' + deadEnd],
    ['', /^WebTransport$/, 'socket', 0, 'https:' + deadEnd],
  ] as const) {
    patch(type, names, (native, self, given) => {
      let address = ''
      try {
        // Asked by what the page cannot replace, and it may be a request of another realm.
        address = given[index].method && apply(urlOf, given[index], [])
      } catch {
        // Neither a request nor an address.
      }
      if (!address && index in given) address = given[index] = plain(given[index])
      const id = judge.url(address, what, realm)
      if (id === undefined) return apply(native, self, given)
      onRefuse(what, address, id)
      given[index] = instead
      return typeof instead === 'string' ? apply(native, self, given) : instead
    })
  }

  const peer: Around = (native, self, given) => {
    const servers = [given[0]?.iceServers ?? []].flat().flatMap(server => server.urls as string)
    for (const server of servers) {
      const address = `${server}`.replace(/^\w*:?/, 'https://')
      const id = judge.url(address, 'peer', realm)
      if (id === undefined) continue
      onRefuse('peer', address, id)
      // With nothing to relay through, it sends nothing to anybody.
      given[0] = { ...given[0], iceServers: [], iceTransportPolicy: 'relay' }
    }
    return apply(native, self, given)
  }
  patch('', /RTCPeerConnection$/, peer)
  patch('RTCPeerConnection', /^setC/, peer)

  patch('', /^Worker$/, (native, self, given) => {
    if (given[0] !== undefined) given[0] = wrapWorker(plain(given[0]), given[1]?.type === 'module')
    return apply(native, self, given)
  })

  /** Looks at an attribute before it is set; by its name, or by that of the property. */
  const sets = (nameAt: number): Around => {
    const index = nameAt + 1
    const around: Around = (native, self, given) => {
      // What sets a property is called `set src`.
      if (nameAt >= 0) given[nameAt] = plain(given[nameAt])
      const name = String(nameAt < 0 ? native.name.slice(4) : given[nameAt])
      if (decides(name)) {
        given[index] = plain(given[index])
        if (/doc$/i.test(name)) given[index] = rewrite(given[index])
        else if (assignAttribute(self as Element, name.toLowerCase(), given[index])) return
      }
      return apply(native, self, given)
    }
    around.passes = (first, second) => {
      const name: unknown = nameAt ? second : first
      return typeof name === 'string' && !decides(name)
    }
    return around
  }
  patch('Element', /^setAttribute$/, sets(0))
  patch('Element', /^setAttributeNS$/, sets(1))
  patch('Element', /^setAttributeNode/, (native, self, given) => {
    const { name, value } = given[0] as Attr
    return decides(name) && assignAttribute(self as Element, name, value) ? null : apply(native, self, given)
  })
  patch('NamedNodeMap', /^setN/, (native, self, given) => {
    // The only way from a list of attributes to its element is an attribute.
    if (!self[0]?.ownerElement) apply(native, self, [realm.document.createAttribute('class')])
    return self[0].ownerElement.setAttributeNode(given[0]) as unknown
  })
  /** Looks at HTML before it is parsed. */
  const parses = (isInert: boolean, at: number): Around => {
    return (native, self, given) => {
      given[at] = rewrite(plain(given[at]), isInert)
      return apply(native, self, given)
    }
  }
  for (const type of ['Element', 'ShadowRoot']) patch(type, /^((inn|out)er|set)HTML/, parses(true, 0))
  patch('Element', /^insertAdjacentH/, parses(true, 1))
  patch('Range', /^createC/, parses(false, 0))
  let open = ''
  let flush = (): void => {}
  patch('Document', /^close$/, (native, self, given) => {
    flush()
    return apply(native, self, given)
  })
  patch('Document', /^write/, (native, self, given) => {
    const parts = given.map(plain)
    // What the page did not vouch for, we do not either.
    const vouch = parts.every(part => isTrusted(part, 'HTML')) ? trustedHtml : String
    const text = open + parts.map(part => `${part}`).join('')
    // A tag that comes in pieces waits for the rest of it, though not beyond the script that writes it.
    open = /<([a-z!/][^>]*)?$/i.exec(text)?.[0] ?? ''
    flush = () => {
      if (open) apply(native, self, [vouch(open)])
      open = ''
    }
    queueMicrotask(flush)
    return apply(native, self, [vouch(rewrite(text.slice(0, text.length - open.length)) as string)])
  })

  /** Guards the window, or that of the document, that the page gets hold of. */
  const shows: Around = (native, self, given) => {
    const found = apply(native, self, given) as (Realm & Document) | null
    // A window of another origin answers to nothing but its own names.
    onFrame(/t$/.test(native.name) ? (found?.defaultView as Realm) : found)
    return found
  }
  patch('', /^open$/, shows)
  for (const type of Object.getOwnPropertyNames(realm)) {
    if (/^HTML(?!Anc).+Element$/.test(type)) {
      patch(type, DECIDING, sets(-1))
      patch(type, /^content[DW]/, shows)
    }
  }
}

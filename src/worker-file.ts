import { failingDatabase } from './gate/failing-database.ts'
import { matches } from './manifest/name-owners.ts'
import type { DeclaredName } from './manifest/declared.ts'

/** What runs in a worker before its own script, so that it asks no host that is refused in the page. */
const scope = self as unknown as Record<string, (...given: unknown[]) => unknown> & {
  readonly latchkey: readonly [
    base: string,
    refused: readonly string[],
    ours: string,
    names: readonly DeclaredName[],
  ]
  readonly trustedTypes?: { createPolicy(name: string, rules: object): typeof plain }
}
const [base, refused, ours, names] = scope.latchkey
const plain = { createScriptURL: (address: unknown): unknown => address }
const policy = scope.trustedTypes ? scope.trustedTypes.createPolicy('latchkey', plain) : plain

const isRefused = ({ hostname }: URL): boolean =>
  refused.some(host => (host.startsWith('*') ? hostname.endsWith(host.slice(1)) : hostname === host))

/** The address to ask in place of one: resolved as in the worker's own script, or one that fails. */
function instead(address: unknown, nowhere = 'blob:'): unknown {
  const isRequest = address instanceof Request
  try {
    const url = new URL(isRequest ? address.url : (address as string), base)
    return isRefused(url) ? nowhere : isRequest ? address : url.href
  } catch {
    return address
  }
}

const { fetch, importScripts } = scope
const { open } = XMLHttpRequest.prototype
const xhr = XMLHttpRequest.prototype as unknown as Record<string, unknown>
scope.fetch = (address, ...rest) => (fetch as typeof scope.fetch)?.(instead(address), ...rest)
scope.importScripts = (...addresses) =>
  (importScripts as typeof scope.fetch)?.(...addresses.map(one => policy.createScriptURL(instead(one))))
xhr.open = function (this: XMLHttpRequest, ...given: unknown[]) {
  given[1] = instead(given[1])
  return Reflect.apply(open, this, given as never)
}
const NOWHERE = {
  Request: 'blob:',
  EventSource: 'data:,',
  WebSocket: `wss://${new URL(base).hostname}:1`,
}
for (const [name, nowhere] of Object.entries(NOWHERE)) {
  const native = scope[name]
  if (!native) continue
  scope[name] = new Proxy(native, {
    construct: (_, [address, ...rest], target) =>
      Reflect.construct(native, [instead(address, nowhere), ...rest], target) as object,
  })
}
const { Worker: NativeWorker } = scope
if (NativeWorker) {
  // A worker within a worker gets the same in front.
  const text = (address: string): string =>
    `self.latchkey=${JSON.stringify([address, refused, ours, names])};importScripts(${JSON.stringify(ours)},${JSON.stringify(address)})`
  scope.Worker = new Proxy(NativeWorker, {
    construct(_, [address, options, ...rest], target) {
      const { type } = (options ?? {}) as WorkerOptions
      const { href } = new URL(instead(address) as string, base)
      const url = type === 'module' ? href : URL.createObjectURL(new Blob([text(href)]))
      return Reflect.construct(
        NativeWorker,
        [policy.createScriptURL(url), options, ...rest],
        target,
      ) as object
    },
  })
}
/** Refuses to open what may not be stored here. */
function refuseNames(type: string, owner: object | undefined, answer: () => unknown): void {
  const store = owner as Record<string, (...given: unknown[]) => unknown> | undefined
  const native = store?.open
  if (!store || !native) return
  store.open = function (name, ...rest) {
    const isHeld = names.some(row => row.type === type && matches(row.pattern, String(name)))
    return isHeld ? answer() : Reflect.apply(native, this, [name, ...rest])
  }
}
const { IDBFactory: databases, CacheStorage: cacheStorage } = scope as unknown as Record<
  string,
  { readonly prototype: object } | undefined
>
refuseNames('cacheStorage', cacheStorage?.prototype, () => Promise.reject(new TypeError('Failed to fetch')))
refuseNames('indexedDB', databases?.prototype, () => failingDatabase(indexedDB))
// Its own address, not that of the text that it was made of.
Object.defineProperty(self, 'location', { value: new URL(base) })

import type { EntryKind } from '../inventory/observation.ts'
import type { DrivenContext, DrivenPage } from './driven-browser.ts'
import { withoutQuery } from './watch-network.ts'

/** An entry that a browser keeps. */
export interface StoredEntry {
  readonly kind: EntryKind
  readonly name: string
  /** The cookie's domain, else the host of the page or frame. */
  readonly host: string
  readonly seconds: number
  readonly frame: string | null
  /** Another one means that it was written again. Made of value and lifetime, and cannot be turned back into them. */
  readonly mark: string
}

interface FrameStorage {
  readonly host: string
  readonly entries: readonly { readonly kind: EntryKind; readonly name: string; readonly mark: string }[]
}

/** FNV-1a with 32 bits over UTF-16 units. Needs nothing around it: it runs in pages too, as text. */
function markOf(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return text.length + '.' + (hash >>> 0).toString(36)
}

/** Names of all that a frame keeps but cookies, which the browser tells better. Values do not leave the page. */
const LOOK = `(async () => {
  const mark = ${String(markOf)}
  const entries = []
  const add = (kind, name, mark = '') => entries.push({ kind, name, mark })
  // Chromium refuses to name databases without an origin, and says so twice.
  if (origin !== 'null') {
    for (const kind of ['localStorage', 'sessionStorage']) {
      try {
        for (const name of Object.keys(window[kind])) add(kind, name, mark(window[kind].getItem(name)))
      } catch {}
    }
    try {
      for (const { name, version } of await indexedDB.databases()) add('indexedDB', name, '' + version)
    } catch {}
    try {
      for (const name of await caches.keys()) add('cacheStorage', name)
    } catch {}
    try {
      for (const { active, waiting, installing, scope } of await navigator.serviceWorker.getRegistrations()) {
        add('serviceWorker', new URL((active ?? waiting ?? installing)?.scriptURL ?? scope).pathname)
      }
    } catch {}
  }
  // A frame without an address keeps what the page keeps that made it.
  return { host: origin === 'null' ? '' : new URL(origin).hostname, entries }
})()`

/** How long a frame may take to answer, in milliseconds: one that is busy or gone never does. */
const PATIENCE = 2000

/** Everything that is stored for a visitor now: the browser's cookies, HttpOnly ones too, and what each frame keeps. */
export async function lookAtStorage(context: DrivenContext, page: DrivenPage): Promise<StoredEntry[]> {
  const now = Date.now() / 1000
  const cookies = (await context.cookies()).map(({ name, value, domain, path, expires }): StoredEntry => {
    const isSession = expires < 0
    return {
      kind: 'cookie',
      name,
      host: domain,
      seconds: isSession ? 0 : Math.max(Math.round(expires - now), 0),
      frame: null,
      mark: markOf(JSON.stringify([value, path, isSession || Math.round(expires)])),
    }
  })
  const found = new Map<string, StoredEntry>()
  for (const frame of page.frames()) {
    const { host, entries } = await answerOf(frame.evaluate(LOOK))
    const address = frame.parentFrame() ? withoutQuery(frame.url()) : null
    for (const { kind, name, mark } of entries) {
      const key = JSON.stringify([kind, name, host])
      // A frame of the site's own keeps what the page keeps.
      if (found.has(key)) continue
      const seconds = kind === 'sessionStorage' ? 0 : Infinity
      found.set(key, { kind, name, host, seconds, frame: address, mark })
    }
  }
  return [...cookies, ...found.values()]
}

async function answerOf(answer: Promise<unknown>): Promise<FrameStorage> {
  const nothing: FrameStorage = { host: '', entries: [] }
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<FrameStorage>(resolve => (timer = setTimeout(() => resolve(nothing), PATIENCE)))
  const found = answer.then(
    value => value as FrameStorage,
    // The frame went away meanwhile.
    () => nothing,
  )
  try {
    return await Promise.race([found, late])
  } finally {
    clearTimeout(timer)
  }
}

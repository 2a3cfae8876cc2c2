import type { EntryKind } from '../inventory/observation.ts'
import { answerWithin } from './answer-within.ts'
import type { DrivenContext, DrivenFrame, DrivenPage } from './driven-browser.ts'
import { withoutQuery } from './seen-request.ts'

/** An entry that a browser keeps. */
export interface StoredEntry {
  readonly kind: EntryKind
  readonly name: string
  /** The cookie's domain, else the host of the page or frame. */
  readonly host: string
  readonly seconds: number
  readonly frame: string | null
  /** Tells it from all others: cookies of one name may have several paths. */
  readonly key: string
  /** Another one means that it was written again. Made of value and lifetime, and cannot be turned back into them. */
  readonly mark: string
}

/** What is stored, and what could not be looked at. */
export interface Stored {
  readonly entries: readonly StoredEntry[]
  /** Frames that were there and did not answer, without query. */
  readonly silent: readonly string[]
  /** Kinds that the browser refused to list for the page itself. */
  readonly unlisted: readonly EntryKind[]
}

interface FrameStorage {
  readonly host: string
  readonly unlisted: readonly EntryKind[]
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
  const unlisted = []
  const add = (kind, name, mark = '') => entries.push({ kind, name, mark })
  const list = async (kind, work) => {
    try {
      await work()
    } catch {
      unlisted.push(kind)
    }
  }
  // Chromium refuses to name databases without an origin, and says so twice.
  if (origin !== 'null') {
    for (const kind of ['localStorage', 'sessionStorage']) {
      await list(kind, () => {
        for (const name of Object.keys(window[kind])) add(kind, name, mark(window[kind].getItem(name)))
      })
    }
    await list('indexedDB', async () => {
      for (const { name, version } of await indexedDB.databases()) add('indexedDB', name, '' + version)
    })
    // Neither is there in a page that is not secure: then nothing of it is kept.
    if ('caches' in window) await list('cacheStorage', async () => {
      for (const name of await caches.keys()) add('cacheStorage', name)
    })
    if ('serviceWorker' in navigator) await list('serviceWorker', async () => {
      for (const { active, waiting, installing, scope } of await navigator.serviceWorker.getRegistrations()) {
        add('serviceWorker', new URL((active ?? waiting ?? installing)?.scriptURL ?? scope).pathname)
      }
    })
  }
  // A frame without an address keeps what the page keeps that made it.
  return { host: origin === 'null' ? '' : new URL(origin).hostname, entries, unlisted }
})()`

/** How long a frame may take to answer, in milliseconds: one that is busy or gone never does. */
const PATIENCE = 2000
/** How long it is waited before it is asked again. */
const STEP = 50

/** The browser's cookies, HttpOnly ones and those of others too. */
export async function lookAtCookies(context: DrivenContext): Promise<StoredEntry[]> {
  const now = Date.now() / 1000
  return (await context.cookies()).map(({ name, value, domain, path, expires, partitionKey }) => {
    const isSession = expires < 0
    return {
      kind: 'cookie',
      name,
      host: domain,
      seconds: isSession ? 0 : Math.max(Math.round(expires - now), 0),
      frame: null,
      key: JSON.stringify(['cookie', name, domain, path, partitionKey]),
      mark: markOf(JSON.stringify([value, isSession || Math.round(expires)])),
    }
  })
}

/** Everything that is stored for a visitor now: the browser's cookies, and what each frame keeps. */
export async function lookAtStorage(context: DrivenContext, page: DrivenPage): Promise<Stored> {
  const found = new Map<string, StoredEntry>()
  const silent: string[] = []
  let unlisted: readonly EntryKind[] = []
  for (const frame of page.frames()) {
    const stored = await storedIn(frame, page)
    const address = frame.parentFrame() ? withoutQuery(frame.url()) : null
    // One that went away meanwhile keeps nothing that others do not tell.
    if (!stored && page.frames().includes(frame)) silent.push(withoutQuery(frame.url()))
    if (stored && address === null) unlisted = stored.unlisted
    const { host, entries } = stored ?? { host: '', entries: [] }
    for (const { kind, name, mark } of entries) {
      const key = JSON.stringify([kind, name, host])
      // A frame of the site's own keeps what the page keeps.
      if (found.has(key)) continue
      const seconds = kind === 'sessionStorage' ? 0 : Infinity
      found.set(key, { kind, name, host, seconds, frame: address, key, mark })
    }
  }
  return { entries: [...(await lookAtCookies(context)), ...found.values()], silent, unlisted }
}

/** Asks a frame, and asks again where it was just being loaded; null where it does not answer. */
async function storedIn(frame: DrivenFrame, page: DrivenPage): Promise<FrameStorage | null> {
  const end = Date.now() + PATIENCE
  do {
    const answer = await answerWithin(frame.evaluate(LOOK), end - Date.now())
    if (answer) return answer.value as FrameStorage
    await new Promise(resolve => setTimeout(resolve, STEP))
  } while (Date.now() < end && page.frames().includes(frame))
  return null
}

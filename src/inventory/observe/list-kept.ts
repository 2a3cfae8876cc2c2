import { cookieText } from '../../browser/cookies.ts'
import { namesAtOnce } from '../../browser/stored-names.ts'
import { OURS, type EntryKind } from '../observation.ts'
import { lastingOf } from './read-sights.ts'
import { shortName, type Kept } from './sighting.ts'

/** How long a store may take to answer, in milliseconds: a page can have put anything in its place. */
const PATIENCE = 2000

/** What a cookie store tells; browsers differ in how much. */
interface StoredCookie {
  readonly name?: string
  readonly domain?: string | null
  readonly path?: string | null
  readonly expires?: number | null
}

/** What the browser lists at once. Never throws. */
export function listAtOnce(): Kept[] {
  const host = location.hostname
  const cookies = cookieText()
    .split(/; ?/)
    .filter(Boolean)
    // What has no name is all value.
    .map(pair => (pair.includes('=') ? pair.replace(/=.*/s, '') : ''))
  return [
    ...cookies.map(name => ({ kind: 'cookie' as const, name, host, seconds: null })),
    ...(['localStorage', 'sessionStorage'] as const).flatMap(kind =>
      namesAtOnce(kind).map(name => ({ kind, name, host, seconds: lastingOf(kind) })),
    ),
  ].flatMap(known)
}

/** The kinds that the browser lists at once, and refuses to. Never throws. */
export function refusedAtOnce(): EntryKind[] {
  const reads: readonly (readonly [EntryKind, () => unknown])[] = [
    ['cookie', () => document.cookie],
    ['localStorage', () => localStorage.length],
    ['sessionStorage', () => sessionStorage.length],
  ]
  return reads.flatMap(([kind, read]) => {
    try {
      read()
      return []
    } catch {
      return kind
    }
  })
}

/** The kinds that the browser lists after a while, and those that it refused to list. Never rejects. */
export async function listLater(): Promise<{
  kept: readonly Kept[]
  failed: readonly EntryKind[]
  /** Whether it told where cookies belong, and for how long. */
  tellsOfCookies: boolean
}> {
  const failed: EntryKind[] = []
  const host = location.hostname
  const store = (globalThis as { cookieStore?: { getAll(): Promise<StoredCookie[]> } }).cookieStore
  const ask = async <Found>(
    kind: EntryKind,
    list: () => Promise<readonly Found[]>,
  ): Promise<readonly Found[]> => {
    try {
      return await Promise.race([
        list(),
        new Promise<never>((_, reject) => setTimeout(() => reject(new Error('no answer')), PATIENCE)),
      ])
    } catch {
      failed.push(kind)
      return []
    }
  }
  const [cookies, databases, buckets, workers] = await Promise.all([
    store ? ask('cookie', () => store.getAll()) : [],
    ask('indexedDB', () => indexedDB.databases()),
    // Pages that are not secure have neither, so they say nothing of them.
    ask('cacheStorage', () => caches.keys()),
    ask('serviceWorker', () => navigator.serviceWorker.getRegistrations()),
  ])
  const kept: Kept[] = [
    ...cookies.map(({ name = '', domain, path, expires }) => ({
      kind: 'cookie' as const,
      name,
      host: domain?.replace(/^\./, '') || host,
      seconds:
        expires === undefined ? null : expires ? Math.max(1, Math.round((expires - Date.now()) / 1000)) : 0,
      path: path ?? undefined,
    })),
    ...databases.map(({ name = '' }) => ({ kind: 'indexedDB' as const, name, host, seconds: Infinity })),
    ...buckets.map(name => ({ kind: 'cacheStorage' as const, name, host, seconds: Infinity })),
    ...workers.map(worker => ({
      kind: 'serviceWorker' as const,
      name: fileOf(worker),
      host,
      seconds: Infinity,
    })),
  ]
  const tellsOfCookies = cookies.some(({ expires }) => expires !== undefined)
  const hasAnswered = !!store && !failed.includes('cookie')
  return {
    kept: kept.flatMap(known),
    // Their names are listed otherwise.
    failed: failed.filter(kind => kind !== 'cookie'),
    tellsOfCookies: tellsOfCookies || (hasAnswered && !cookies.length),
  }
}

/** What of theirs is listed; none where it is ours. */
function known(kept: Kept): Kept[] {
  return OURS.test(kept.name) ? [] : [{ ...kept, name: shortName(kept.name) }]
}

/** A service worker has no name: an annex calls it by its file. */
function fileOf({ active, waiting, installing, scope }: ServiceWorkerRegistration): string {
  return new URL((active ?? waiting ?? installing)?.scriptURL ?? scope).pathname
}

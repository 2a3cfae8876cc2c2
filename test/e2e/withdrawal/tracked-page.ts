import type { Manifest } from '../../../src/manifest/types.ts'

const purpose = 'Does what it does.'

/** A landlord with one tracker, which stores something of every kind, and with things of the landlord's own. */
export const manifest: Manifest = {
  site: { name: 'Millbrook Homes', contact: 'dpo@millbrook.example' },
  services: {
    tracker: {
      name: 'Tracker',
      provider: 'Tracker Ltd',
      category: 'analytics',
      hosts: ['tracker.example'],
      moreInfo: 'https://tracker.example/privacy',
    },
  },
  cookies: [
    { name: '_ga*', service: 'tracker', purpose, expiry: '2 years' },
    { name: '_deep', service: 'tracker', purpose, expiry: '1 day', path: '/news/2026' },
    { name: '_chat', service: 'tracker', purpose, expiry: '1 day', partitioned: true },
    { name: 't:*', type: 'localStorage', service: 'tracker', purpose, expiry: 'until cleared' },
    { name: 't:*', type: 'sessionStorage', service: 'tracker', purpose, expiry: 'session' },
    { name: 't-db', type: 'indexedDB', service: 'tracker', purpose, expiry: 'until cleared' },
    { name: 't-cache', type: 'cacheStorage', service: 'tracker', purpose, expiry: 'until cleared' },
    { name: 't-worker.js', type: 'serviceWorker', service: 'tracker', purpose, expiry: 'until cleared' },
    { name: 'CFID', category: 'necessary', purpose, expiry: 'session' },
    { name: 'own', type: 'localStorage', category: 'necessary', purpose, expiry: 'until cleared' },
    { name: 'own-db', type: 'indexedDB', category: 'necessary', purpose, expiry: 'until cleared' },
    { name: 'own-cache', type: 'cacheStorage', category: 'necessary', purpose, expiry: 'until cleared' },
    { name: 'own-worker.js', type: 'serviceWorker', category: 'necessary', purpose, expiry: 'until cleared' },
  ],
}

/** Code that stores what the site itself needs, and what nobody declared. */
export const OWN = `(async () => {
  document.cookie = 'CFID=1;Path=/'
  document.cookie = 'undeclared=1;Path=/'
  localStorage.setItem('own', '1')
  localStorage.setItem('undeclared', '1')
  await new Promise(done => (indexedDB.open('own-db').onsuccess = ({ target }) => done(target.result.close())))
  await caches.open('own-cache')
  await navigator.serviceWorker.register('/own-worker.js', { scope: '/own/' })
})()`

/** What it stores, as \`readStored\` lists it, sorted. */
export const KEPT = [
  'cache own-cache',
  'cookie CFID',
  'cookie undeclared',
  'db own-db',
  'local own',
  'local undeclared',
  'worker /own-worker.js',
]

/** Code that stores what a tracker stores, wherever it may. */
export const TRACK = `(async () => {
  const { hostname } = location
  const parent = hostname.slice(hostname.indexOf('.') + 1)
  document.cookie = '_ga=1;Path=/;Domain=' + parent
  document.cookie = '_ga_X1=1;Path=/'
  document.cookie = '_ga_path=1;Path=/news/;Domain=' + parent
  document.cookie = '_ga_folder=1'
  document.cookie = '_ga_chips=1;Path=/;Secure;Partitioned;SameSite=None'
  document.cookie = '_ga_chips_up=1;Path=/;Secure;Partitioned;SameSite=None;Domain=' + parent
  document.cookie = '_deep=1;Path=/news/2026'
  document.cookie = '_chat=1;Path=/;Secure;Partitioned;SameSite=None'
  localStorage.setItem('t:id', '1')
  sessionStorage.setItem('t:visit', '1')
  await new Promise(done => (indexedDB.open('t-db').onsuccess = ({ target }) => done(target.result.close())))
  await caches.open('t-cache')
  await navigator.serviceWorker.register('/t-worker.js', { scope: '/t/' })
})()`

/** What that is, sorted. */
export const TRACKED = [
  'cache t-cache',
  'cookie _chat',
  'cookie _deep',
  'cookie _ga',
  'cookie _ga_X1',
  'cookie _ga_chips',
  'cookie _ga_chips_up',
  'cookie _ga_folder',
  'cookie _ga_path',
  'db t-db',
  'local t:id',
  'session t:visit',
  'worker /t-worker.js',
]

/** An expression for all that a page can see to be stored, but for the record, as sorted \`kind name\`. */
export const READ_STORED = `(async () => [
  ...document.cookie.split('; ').filter(Boolean).map(pair => 'cookie ' + pair.replace(/=.*/, '')),
  ...Object.keys(localStorage).map(key => 'local ' + key),
  ...Object.keys(sessionStorage).map(key => 'session ' + key),
  ...(await indexedDB.databases()).map(({ name }) => 'db ' + name),
  ...(self.caches ? await caches.keys().catch(() => []) : []).map(name => 'cache ' + name),
  ...(navigator.serviceWorker ? await navigator.serviceWorker.getRegistrations().catch(() => []) : []).map(
    ({ active, waiting, installing }) => 'worker ' + new URL((active ?? waiting ?? installing).scriptURL).pathname,
  ),
].filter(entry => !/ latchkey$/.test(entry)).sort())()`

export interface TrackedPageOptions {
  readonly level?: 'mark' | 'guard' | 'seal'
  readonly data?: Manifest
  /** What stands before Latchkey. */
  readonly before?: string
  readonly body?: string
}

/** A page with Latchkey, by the script tag. */
export function trackedPage({
  level = 'guard',
  data = manifest,
  before = '',
  body = '',
}: TrackedPageOptions = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Repairs</title>
    <link rel="icon" href="data:,">${before}
    <script type="application/json" id="latchkey-manifest">${JSON.stringify(data)}</script>
    <script src="/latchkey/latchkey.js" data-level="${level}"></script></head>
    <body><h1>Repairs</h1>${body}</body></html>`
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTrackedSite, type TrackedSite } from '../../support/tracked-site.ts'
import { missing, until } from '../trackers/expected.ts'
import { entriesOf, inventoryOf, namesOf, only, requestsOf, whoDid } from './seen-here.ts'

let tracked: TrackedSite

beforeAll(async () => {
  tracked = await startTrackedSite()
})
afterAll(() => tracked.close())

const odd = (path: string): string => tracked.site.third(path, 'odd.localhost')

/** Keeps something in each way that a script has. */
const KEEPS = `
  document.cookie = 'by-text=1; path=/; max-age=3600'
  document.cookie = 'probe=1; path=/'
  document.cookie = 'probe=; path=/; expires=' + new Date(0).toUTCString()
  document.cookie = 'elsewhere=1; path=/other/'
  cookieStore.set('by-store', '1')
  cookieStore.set({ name: 'by-object', value: '1', expires: Date.now() + 60_000 })
  localStorage.setItem('local', '1')
  localStorage.assigned = '1'
  localStorage.setItem('local-probe', '1')
  localStorage.removeItem('local-probe')
  sessionStorage.setItem('session', '1')
  indexedDB.open('database')
  caches.open('bucket')
  navigator.serviceWorker.register('/worker.js')
`

/** What all of that is. */
const KEPT: Readonly<Record<string, object>> = {
  'cookie by-text': { seconds: 3600, outcome: 'stored', isThere: true },
  'cookie probe': { seconds: 0, outcome: 'transient', isThere: false },
  'cookie elsewhere': { seconds: 0, outcome: 'stored', isThere: null },
  'cookie by-store': { seconds: 0, outcome: 'stored', isThere: true },
  'cookie by-object': { seconds: 60, outcome: 'stored', isThere: true },
  'localStorage local': { seconds: null, outcome: 'stored', isThere: true },
  'localStorage assigned': { seconds: null, outcome: 'stored', isThere: true },
  'localStorage local-probe': { outcome: 'transient', isThere: false },
  'sessionStorage session': { seconds: 0, outcome: 'stored', isThere: true },
  'indexedDB database': { outcome: 'stored', isThere: true },
  'cacheStorage bucket': { outcome: 'stored', isThere: true },
  'serviceWorker /worker.js': { outcome: 'stored', isThere: true },
}

describe.each(['mark', 'guard', 'seal'] as const)('what is kept at %s', level => {
  it('is seen in every kind, with its lifetime and who did it', async () => {
    for (const path of ['/keeps.js', '/worker.js']) {
      tracked.site.page(path, path === '/keeps.js' ? KEEPS : '', { 'content-type': 'text/javascript' })
    }
    const { page, errors, leave } = await tracked.open(level, { body: '<script src="/keeps.js"></script>' })
    const seen = await until(
      () => inventoryOf(page),
      one =>
        !missing(
          namesOf(one.observed),
          Object.keys(KEPT).map(key => RegExp(`^${key}$`)),
        ).length,
    )
    for (const [key, expected] of Object.entries(KEPT)) {
      const { seconds, ...found } = only(seen, key)
      // JSON, by which a test gets it out of the page, may have no word for "until cleared".
      expect({ key, seconds: seconds === Infinity ? null : seconds, ...found }).toMatchObject({
        key,
        ...expected,
      })
    }
    expect(entriesOf(seen)).toHaveLength(Object.keys(KEPT).length)
    const byHook = entriesOf(seen).filter(({ name }) => !/assigned|worker/.test(name))
    expect(whoDid(byHook)).toEqual([`${tracked.site.url}/keeps.js`])
    expect(only(seen, 'cookie by-text').evidence).toMatchObject([{ how: 'hook', line: 2, frame: null }])
    // What is assigned passes every hook, and is found where it lies.
    expect(only(seen, 'localStorage assigned').evidence).toMatchObject([{ how: 'store', who: null }])
    expect(errors).toEqual([])
    await leave()
  })
})

/** Asks in each way, of a host that nobody declared. */
const asks = (): string => `
  <link rel="stylesheet" href="${odd('/a.css')}">
  <style>@font-face { font-family: Odd; src: url(${odd('/a.woff2')}) } body { font-family: Odd }</style>
  <script src="${odd('/a.js')}"></script>
  <img alt="" width="1" height="1" src="${odd('/pixel.gif')}">
  <iframe title="A frame" src="${odd('/frame')}"></iframe>
  <video src="${odd('/a.mp4')}"></video>
  <script>
    fetch('${odd('/fetch')}')
    const request = new XMLHttpRequest()
    request.open('GET', '${odd('/xhr')}')
    request.send()
    navigator.sendBeacon('${odd('/beacon')}')
    try { new WebSocket('${odd('/socket').replace('http', 'ws')}') } catch {}
  </script>`

const KINDS = ['script', 'style', 'font', 'image', 'frame', 'media', 'fetch', 'beacon', 'socket']

describe('what is asked of another host', () => {
  it.each(['mark', 'guard'] as const)('is seen in every kind at %s', async level => {
    const { page, leave } = await tracked.open(level, { body: asks() })
    // The browser's list has no sockets.
    const kinds = KINDS.filter(kind => level !== 'mark' || kind !== 'socket').map(
      kind => `${kind} odd.localhost`,
    )
    const seen = await until(
      () => inventoryOf(page),
      one => kinds.every(kind => namesOf(one.observed).includes(kind)),
    )
    expect(new Set(namesOf(requestsOf(seen)))).toEqual(new Set(kinds))
    expect(new Set(requestsOf(seen).map(({ outcome }) => outcome))).toEqual(new Set(['stored']))
    if (level === 'guard') {
      const [hook] = only(seen, 'beacon odd.localhost').evidence
      expect(hook).toMatchObject({ how: 'hook', who: page.url() })
    }
    expect(
      seen.limits.some(limit => limit.includes('frames of other sites on the pages that were looked at: 1')),
    ).toBe(true)
    await leave()
  })

  it('is seen as stopped at seal, and nobody was asked', async () => {
    const { page, leave } = await tracked.open('seal', { body: asks() })
    const seen = await until(
      () => inventoryOf(page),
      one => requestsOf(one).length > 6,
    )
    expect(new Set(requestsOf(seen).map(({ outcome }) => outcome))).toEqual(new Set(['stopped']))
    expect(tracked.site.thirdParty).toEqual([])
    // Its own report stands beside what the hooks saw.
    expect(only(seen, 'style odd.localhost').evidence.some(({ how }) => how === 'violation')).toBe(true)
    await leave()
  })

  it('by a frame of this origin is seen with the address of the frame', async () => {
    tracked.site.page(
      '/inner',
      `<!doctype html><title>Inner</title><img alt="" src="${odd('/inner.gif')}">
      <script>document.cookie = 'inner=1'</script>`,
    )
    const { page, leave } = await tracked.open('guard', {
      body: '<iframe title="Inner" src="/inner?secret"></iframe>',
    })
    const seen = await until(
      () => inventoryOf(page),
      one => namesOf(one.observed).includes('image odd.localhost'),
    )
    const frame = `${tracked.site.url}/inner`
    expect(only(seen, 'image odd.localhost').evidence.some(one => one.frame === frame)).toBe(true)
    expect(only(seen, 'cookie inner').evidence.map(one => one.frame)).toContain(frame)
    await leave()
  })

  it('and stopped by a policy of the page is told as stopped', async () => {
    const { page, leave } = await tracked.open('guard', {
      headers: { 'content-security-policy': "img-src 'self'" },
      body: `<img alt="" src="${odd('/pixel.gif')}">`,
    })
    const seen = await until(
      () => inventoryOf(page),
      one => requestsOf(one).some(({ evidence }) => evidence.some(({ how }) => how === 'violation')),
    )
    expect(tracked.site.thirdParty).toEqual([])
    expect(requestsOf(seen)).toMatchObject([{ kind: 'image', name: 'odd.localhost', outcome: 'stopped' }])
    await leave()
  })

  it('by an address in a picture of the page’s own is not asked of anybody', async () => {
    const picture = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>"
    const { page, leave } = await tracked.open('guard', {
      body: `<img alt="" src="${picture}"><a href="${odd('/link')}">A link</a><link rel="canonical" href="${odd('/')}">`,
    })
    expect(requestsOf(await inventoryOf(page))).toEqual([])
    await leave()
  })
})

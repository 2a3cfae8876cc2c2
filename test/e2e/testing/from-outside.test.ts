import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Manifest } from '../../../src/manifest/types.ts'
import { driveSite, type DriveOptions, type SiteReport } from '../../../src/testing/index.ts'
import { launch } from '../../support/browser.ts'
import { pageOf, SMALL } from '../../support/manifests.ts'
import { startSite, type Site } from '../../support/site.ts'

let site: Site
let browser: Awaited<ReturnType<typeof launch>>

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(['site.localhost', 'films.localhost']), launch()])
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** Drives one page of the test's site. */
function drive(path: string, options: Partial<DriveOptions> & { manifest: Manifest }): Promise<SiteReport> {
  return driveSite(browser, { pages: [site.url + path], quiet: 250, limit: 5000, ...options })
}

describe('from outside a page', () => {
  it('is seen what the page itself cannot see, and whoever asks of whom in which frame', async () => {
    const frame = site.third('/frame', 'frames.localhost')
    site.page(
      '/',
      `<!doctype html><title>Test</title><iframe src="${frame}"></iframe>
      <link rel="stylesheet" href="${site.third('/a.css', 'styles.localhost')}">
      <script>
        navigator.sendBeacon('${site.third('/b', 'beacons.localhost')}')
        fetch('${site.third('/f', 'fetched.localhost')}', { mode: 'no-cors' })
        new WebSocket('${site.third('/', 'sockets.localhost').replace('http', 'ws')}')
        sessionStorage.setItem('tab', '1')
        indexedDB.open('base')
      </script>
      <iframe srcdoc="<script>localStorage.setItem('in-frame', '1')</script>"></iframe>`,
      { 'set-cookie': 'hidden=1; HttpOnly; Max-Age=600' },
    )
    const { observed } = await drive('/', { manifest: {} })
    const seen = observed.map(({ kind, name, seconds }) => [kind, name, seconds] as const)
    expect(seen).toEqual(
      expect.arrayContaining([
        ['frame', 'frames.localhost', null],
        ['style', 'styles.localhost', null],
        ['beacon', 'beacons.localhost', null],
        ['fetch', 'fetched.localhost', null],
        ['socket', 'sockets.localhost', null],
        ['sessionStorage', 'tab', 0],
        ['indexedDB', 'base', Infinity],
        ['localStorage', 'in-frame', Infinity],
      ]),
    )
    expect(seen).toHaveLength(9)
    const hidden = observed.find(({ name }) => name === 'hidden')
    expect(hidden).toMatchObject({ kind: 'cookie', host: 'site.localhost', outcome: 'stored', count: 1 })
    expect([598, 599, 600]).toContain(hidden?.seconds)
    expect(hidden?.evidence[0]).toMatchObject({ how: 'browser', who: `${site.url}/`, page: `${site.url}/` })
  })

  it('a frame’s own storage and requests are seen, with the frame’s address and without its query', async () => {
    const code = `localStorage.setItem('theirs', 'secret'); new Image().src = '${site.third('/p', 'pixels.localhost')}'`
    site.page('/inside', `<!doctype html><title>Inside</title><script>${code}</script>`)
    const inside = site.third('/inside', 'films.localhost')
    site.page('/around', `<!doctype html><title>Around</title><iframe src="${inside}?visitor=7"></iframe>`)
    const { observed } = await drive('/around', { manifest: {} })
    const page = `${site.url}/around`
    expect(
      observed.map(({ kind, name, host, evidence }) => [
        kind,
        name,
        host,
        evidence[0]?.page,
        evidence[0]?.frame,
      ]),
    ).toEqual([
      ['frame', 'films.localhost', 'films.localhost', page, null],
      ['image', 'pixels.localhost', 'pixels.localhost', page, inside],
      ['localStorage', 'theirs', 'films.localhost', page, inside],
    ])
    expect(JSON.stringify(observed)).not.toMatch(/secret|visitor/)
  })

  it('what a policy stopped is told apart from what was asked', async () => {
    site.page(
      '/policy',
      `<!doctype html><title>Policy</title><script src="${site.third('/stopped.js')}"></script>
      <img src="${site.third('/asked', 'images.localhost')}">`,
      { 'content-security-policy': "script-src 'self'" },
    )
    const { observed, findings } = await drive('/policy', { manifest: {} })
    expect(observed.map(({ name, outcome }) => [name, outcome]).sort()).toEqual([
      ['images.localhost', 'stored'],
      ['tracker.localhost', 'stopped'],
    ])
    expect(findings.map(({ subject, severity }) => [subject, severity])).toEqual([
      ['images.localhost', 'error'],
      ['tracker.localhost', 'warning'],
    ])
    expect(site.thirdParty).not.toContain('tracker.localhost/stopped.js')
  })
})

describe('a drive that could teach nothing', () => {
  it('fails where no Latchkey runs, though there is something to choose', async () => {
    site.page('/none', '<!doctype html><title>None</title>')
    await expect(drive('/none', { manifest: SMALL })).rejects.toThrow('no Latchkey runs')
  })

  it('fails where the page has another manifest', async () => {
    site.page('/other', pageOf())
    const manifest: Manifest = {
      cookies: [{ name: 'a', category: 'sharing', purpose: 'A.', expiry: '1 day' }],
    }
    await expect(drive('/other', { manifest })).rejects.toThrow(
      "visitors are asked about 'analytics', 'media', and by the manifest that was given about 'sharing'",
    )
  })

  it('fails where nobody can press what visitors press, and says what it was', async () => {
    site.page(
      '/covered',
      pageOf({
        body: '<style>#wall { position: fixed; inset: 0; z-index: 2147483647 }</style><div id="wall"></div>',
      }),
    )
    await expect(drive('/covered', { manifest: SMALL, journeys: ['reject'], limit: 2000 })).rejects.toThrow(
      /nobody could press #latchkey-banner \[data-latchkey="reject"\].*does nothing lie over them/,
    )
  })

  it('fails where a page does not come, is not there, or the pages are of two hosts', async () => {
    const pages = [`${site.url}/`, site.third('/', 'films.localhost')]
    await expect(driveSite(browser, { pages, manifest: {} })).rejects.toThrow('has 2 hosts')
    await expect(driveSite(browser, { pages: [], manifest: {} })).rejects.toThrow('has 0 hosts')
    site.page('/gone', (_, response) => void response.writeHead(404).end('Gone.'))
    await expect(drive('/gone', { manifest: {} })).rejects.toThrow('/gone answers with 404')
    await expect(driveSite(browser, { pages: ['http://site.localhost:1/'], manifest: {} })).rejects.toThrow(
      'net::ERR',
    )
  })

  it('says so where a page is never quiet, and goes on', async () => {
    site.page('/slow', (_, response) => void setTimeout(() => response.end(), 6000))
    site.page('/busy', '<!doctype html><title>Busy</title><script>fetch("/slow")</script>')
    const { limits } = await drive('/busy', { manifest: {}, limit: 1000 })
    expect(limits).toContain(`${site.url}/busy was not quiet within 1000 ms. What came later was not seen.`)
  })
})

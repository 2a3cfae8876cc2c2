import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { headerPlan } from '../../../src/build/csp/header-plan.ts'
import { nginxConfig } from '../../../src/build/csp/nginx.ts'
import { fingerprintOf } from '../../../src/choice/fingerprint.ts'
import { encodeRecord } from '../../../src/choice/record.ts'
import { readManifest } from '../../../src/manifest/read-manifest.ts'
import { launch } from '../../support/browser.ts'
import { expectedPolicy, MANIFESTS, ODD } from '../../support/csp-cases.ts'
import { SMALL } from '../../support/manifests.ts'
import { startSite, type Site as ThirdParty } from '../../support/site.ts'
import { expectToAgree } from './agree.ts'
import { startWebServer, type WebServer } from './web-server.ts'

const configOf = (manifest: unknown, host?: string): string =>
  nginxConfig(headerPlan(readManifest(manifest), host))

let server: WebServer
// The first start may have to install it.
beforeAll(async () => {
  server = await startWebServer('nginx', { files: { 'index.html': '' } })
}, 300_000)
afterEach(() => server.stop())

async function serve(config: string, files: Record<string, string> = {}): Promise<void> {
  await server.stop()
  server = await startWebServer('nginx', { config, files: { 'index.html': 'Hello', ...files } })
}

describe('the header of nginx', () => {
  it.each(Object.entries(MANIFESTS))(
    'is the policy of the page, for records of every kind: %s',
    async (_, manifest) => {
      await serve(configOf(manifest, 'www.site.example'))
      await expectToAgree(server, manifest, 'www.site.example')
    },
  )

  it('reads records up to the length at which they are none', async () => {
    await serve(configOf(ODD))
    for (const length of [299, 300]) {
      const noise = Array.from({ length }, (_, index) => `.${index}+1234567`).join('')
      const cookie = `latchkey=1.hsovu${noise}.analytics+${fingerprintOf(readManifest(ODD), 'analytics')}`
      const { headers } = await server.ask('/', { cookie })
      expect(headers['content-security-policy']).toBe(expectedPolicy(ODD, { cookie, gpc: undefined }))
      expect(headers['content-security-policy']?.includes('more.example')).toBe(length === 299)
    }
  })

  it('stands on pages, errors and scripts, with what keeps them out of shared caches', async () => {
    await serve(configOf(ODD), { 'a.js': '', 'a.png': '', 'a.css': '' })
    for (const path of ['/', '/missing', '/a.js']) {
      const { headers } = await server.ask(path)
      expect(headers['content-security-policy']).toContain("default-src 'self'")
      expect(headers.vary).toBe('Cookie, Sec-GPC')
      expect(headers['cache-control']).toBe(path === '/a.js' ? 'private' : 'private, no-cache')
      expect([headers.etag, headers['last-modified']]).toEqual([undefined, undefined])
    }
  })

  it('leaves all else as it is', async () => {
    await serve(configOf(ODD), { 'a.png': '', 'a.css': '' })
    for (const path of ['/a.png', '/a.css']) {
      const { headers } = await server.ask(path)
      expect([headers['content-security-policy'], headers.vary, headers['cache-control']]).toEqual(
        Array(3).fill(undefined),
      )
      expect(headers.etag && headers['last-modified']).toBeTruthy()
    }
  })

  it('varies by the cookie alone where nothing is on until somebody objects', async () => {
    await serve(configOf(SMALL))
    expect((await server.ask('/')).headers.vary).toBe('Cookie')
  })

  it('comes with an answer that nothing has changed', async () => {
    await serve(configOf(SMALL))
    const { status, headers } = await server.ask('/', { 'if-none-match': '*' })
    expect(status).toBe(304)
    expect(headers['content-security-policy']).toBe(expectedPolicy(SMALL, { cookie: '', gpc: undefined }))
  })
})

describe('Chromium on a page of nginx, with a tracker that nobody marked', () => {
  let third: ThirdParty
  let browser: Browser
  let context: BrowserContext
  let page: Page
  beforeAll(async () => {
    third = await startSite()
    browser = await launch()
  })
  afterAll(async () => {
    await browser.close()
    await third.close()
  })
  afterEach(() => context.close())

  /** A new visitor, on a site with these settings. */
  async function visit(config: string): Promise<void> {
    const worker = `fetch(${JSON.stringify(third.third('/worker'))}).then(() => postMessage('reached'), () => postMessage('stopped'))`
    const starts = (path: string): string =>
      `<!doctype html><title>waits</title><script>new Worker(${JSON.stringify(path)}).onmessage = event => (document.title = event.data)</script>`
    await serve(config, {
      'index.html': `<!doctype html><title>Home</title><script src="${third.third('/tracker.js')}"></script>`,
      'worker.js': worker,
      'plain/worker.js': worker,
      'worker.html': starts('/worker.js'),
      'plain-worker.html': starts('/plain/worker.js'),
    })
    context = await browser.newContext()
    page = await context.newPage()
  }

  const answer = async (sign: '+' | '-'): Promise<void> => {
    const entries = new Map([
      ['analytics', `${sign}${fingerprintOf(readManifest(SMALL), 'analytics')}` as const],
    ])
    const value = encodeRecord({ minutes: Math.floor(Date.now() / 60_000), entries })
    await context.addCookies([{ name: 'latchkey', value, url: `http://site.localhost:${server.port}` }])
  }

  /** What the third party was asked for while the page loaded. */
  const asked = async (): Promise<string[]> => {
    third.thirdParty.length = 0
    await page.goto(`http://site.localhost:${server.port}/`, { waitUntil: 'load' })
    return [...third.thirdParty]
  }

  /** What a worker of the page says of its request. */
  const workerOf = async (path: string): Promise<string> => {
    await page.goto(`http://site.localhost:${server.port}${path}`)
    await page.waitForFunction("document.title !== 'waits'")
    return page.title()
  }

  it('asks the tracker when the server is bare', async () => {
    await visit('')
    expect(await asked()).toEqual(['tracker.localhost/tracker.js'])
    expect(await page.evaluate('window.ran')).toHaveLength(1)
    expect(await workerOf('/worker.html')).toBe('reached')
  })

  it('does not ask before a choice, does after a yes, and does no longer after a no', async () => {
    await visit(configOf(SMALL))
    expect(await asked()).toEqual([])
    await answer('+')
    expect(await asked()).toEqual(['tracker.localhost/tracker.js'])
    await answer('-')
    expect(await asked()).toEqual([])
  })

  it('stops a worker by the header on its script, and only by that', async () => {
    await visit(configOf(SMALL))
    expect(await workerOf('/plain-worker.html')).toBe('reached')
    expect(await workerOf('/worker.html')).toBe('stopped')
    await answer('+')
    expect(await workerOf('/worker.html')).toBe('reached')
    await answer('-')
    expect(await workerOf('/worker.html')).toBe('stopped')
  })
})

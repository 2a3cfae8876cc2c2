import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { apacheConfig } from '../../../src/build/csp/apache.ts'
import { headerPlan } from '../../../src/build/csp/header-plan.ts'
import { readManifest } from '../../../src/manifest/read-manifest.ts'
import { MANIFESTS, ODD } from '../../support/csp-cases.ts'
import { canHaveServer } from '../../support/ensure-server.mjs'
import { expectToAgree } from './agree.ts'
import { startWebServer, type WebServer } from './web-server.ts'

let server: WebServer

async function serve(manifest: unknown, files: Record<string, string> = {}, host?: string): Promise<void> {
  await server.stop()
  const config = apacheConfig(headerPlan(readManifest(manifest), host))
  server = await startWebServer('apache', { config, files: { 'index.html': 'Hello', ...files } })
}

// nginx is what every run must have; Apache is run where Debian's package of it is, or can be had.
describe.skipIf(!canHaveServer('apache'))('the header of Apache', () => {
  // The first start may have to install it.
  beforeAll(async () => {
    server = await startWebServer('apache', { files: { 'index.html': '' } })
  }, 300_000)
  afterEach(() => server.stop())

  it.each(Object.entries(MANIFESTS))(
    'is the policy of the page, for records of every kind: %s',
    async (_, manifest) => {
      await serve(manifest, {}, 'www.site.example')
      await expectToAgree(server, manifest, 'www.site.example')
    },
  )

  it('is the same where the text is put into .htaccess', async () => {
    await server.stop()
    const config = apacheConfig(headerPlan(readManifest(ODD), 'www.site.example'))
    server = await startWebServer('apache', { files: { 'index.html': 'Hello', '.htaccess': config } })
    await expectToAgree(server, ODD, 'www.site.example')
  })

  it('stands on pages, errors and scripts, with what keeps them out of shared caches', async () => {
    await serve(ODD, { 'a.js': '' })
    for (const path of ['/', '/missing', '/a.js']) {
      const { headers } = await server.ask(path)
      expect(headers['content-security-policy']).toContain("default-src 'self'")
      expect(headers.vary).toMatch(/^Cookie, ?Sec-GPC$/)
      expect(headers['cache-control']).toBe(path === '/a.js' ? 'private' : 'private, no-cache')
      expect([headers.etag, headers['last-modified']]).toEqual([undefined, undefined])
    }
  })

  it('leaves all else as it is', async () => {
    await serve(ODD, { 'a.png': '' })
    const { headers } = await server.ask('/a.png')
    expect([headers['content-security-policy'], headers.vary, headers['cache-control']]).toEqual(
      Array(3).fill(undefined),
    )
    expect((await server.ask('/a.png', { 'if-none-match': headers.etag! })).status).toBe(304)
  })

  it('is never left out of a page because nothing has changed', async () => {
    await serve(ODD)
    const { status, headers } = await server.ask('/', { 'if-none-match': '*' })
    expect(status).toBe(200)
    expect(headers['content-security-policy']).toBeDefined()
  })
})

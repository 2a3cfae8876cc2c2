import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Manifest } from '../../../src/manifest/types.ts'
import { driveSite, expectTrueAnnex, type DriveOptions, type SiteReport } from '../../../src/testing/index.ts'
import { launch } from '../../support/browser.ts'
import { pageOf, SMALL } from '../../support/manifests.ts'
import { startSite, type Site } from '../../support/site.ts'
import { BARRIER } from '../../support/tracked-site.ts'

let site: Site
let browser: Awaited<ReturnType<typeof launch>>

beforeAll(async () => {
  ;[site, browser] = await Promise.all([
    startSite(['site.localhost', 'other.localhost', 'busy.localhost']),
    launch(),
  ])
  put('/', '')
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** Drives pages of the test's site, given by their paths. */
function drive(
  paths: string | readonly string[],
  options: Partial<DriveOptions> & { manifest?: Manifest } = {},
): Promise<SiteReport> {
  const pages = [paths].flat().map(path => site.url + path)
  return driveSite(browser, { pages, manifest: SMALL, quiet: 200, limit: 5000, ...options })
}

/** A page with a script in it. */
const put = (path: string, script: string): void =>
  site.page(path, pageOf({ body: `<p style="height: 300vh">Long</p><script>${script}</script>` }))

describe.concurrent('a drive', () => {
  it('fails where it sends nobody', async () => {
    await expect(drive('/', { journeys: [] })).rejects.toThrow("'journeys' should name some of")
    const { analytics } = { analytics: { ...SMALL, services: { counter: SMALL.services.counter } } }
    await expect(drive('/', { journeys: ['each'], manifest: analytics })).rejects.toThrow('it sends nobody')
    await expect(drive('/', { parallel: NaN })).rejects.toThrow("'parallel' should be a number")
  })

  it('fails where any of its pages has no Latchkey', async () => {
    site.page('/without', '<!doctype html><title>Without</title>')
    await expect(drive(['/', '/without'], { journeys: ['gpc'] })).rejects.toThrow(
      /\/without no Latchkey runs/,
    )
  })

  it('fails where a page leads to another site, and says where one leads to another page', async () => {
    const lead = (to: string) => (_: unknown, response: ServerResponse) =>
      void response.writeHead(302, { location: to }).end()
    site.page('/away', lead(site.third('/', 'other.localhost')))
    await expect(drive('/away', { journeys: ['gpc'] })).rejects.toThrow(
      /\/away should be .* leads to .*other/,
    )
    site.page('/old', lead('/'))
    const { limits } = await drive('/old', { journeys: ['gpc'] })
    expect(limits).toEqual([`${site.url}/old leads to ${site.url}/, which was looked at.`])
  })

  it.each([
    ['answers with 500', (response: ServerResponse) => void response.writeHead(500).end('No.')],
    [
      'did not come whole',
      (response: ServerResponse) => {
        response.writeHead(200, { 'content-type': 'text/html' }).write('<!doctype html><title>Cut</title><p>')
        setTimeout(() => response.destroy(), 50)
      },
    ],
  ])('fails where the page that loads by itself after a decision %s', async (fault, answer) => {
    const html = pageOf()
      .replace('data-level="mark"', 'data-level="seal"')
      .replace('<head>', `<head>${BARRIER}`)
    let isBroken = true
    const path = `/reloads-${fault.length}`
    site.page(path, ({ headers }, response) => {
      const isDecided = /latchkey=/.test(headers.cookie ?? '')
      if (!isDecided || !isBroken)
        return void response.writeHead(200, { 'content-type': 'text/html' }).end(html)
      isBroken = false
      answer(response)
    })
    await expect(drive(path, { journeys: ['accept'] })).rejects.toThrow(`${path} ${fault}`)
    expect(isBroken).toBe(false)
  })
})

describe('a choice', () => {
  it('that is lost on the way is an error, since nothing was seen of what follows it', async () => {
    const lose = `document.cookie = 'latchkey=; Max-Age=0; Path=/'; localStorage.removeItem('latchkey')`
    put('/loses', `addEventListener('pagehide', () => { ${lose} })`)
    for (const journey of ['reject', 'accept'] as const) {
      await expect(drive('/loses', { journeys: [journey] })).rejects.toThrow(
        /has decided, and is asked about .* again/,
      )
    }
  })

  it('that a script takes back is an error', async () => {
    put('/takes-back', `if (Latchkey.decision.allowed.includes('analytics')) Latchkey.reject()`)
    await expect(drive('/takes-back', { journeys: ['accept'] })).rejects.toThrow(
      /after Accept, .*'analytics'.* should be allowed, and it is 'necessary'/,
    )
  })

  it.each([
    [
      'as soon as somebody scrolls',
      'gpc',
      `addEventListener('scroll', () => Latchkey.accept(), { once: true })`,
    ],
    ['when it has waited a little', 'gpc', `setTimeout(() => Latchkey.accept(), 300)`],
    [
      'once it was withdrawn',
      'accept',
      `const { state, allowed } = Latchkey.decision
      if (state === 'decided' && !allowed.includes('analytics')) setTimeout(() => Latchkey.accept(), 300)`,
    ],
  ] as const)('that a script makes %s is found', async (_, journey, script) => {
    put('/grants', script)
    const report = await drive('/grants', { journeys: [journey] })
    expect(() => expectTrueAnnex(report)).toThrow('error: granted-by-script')
  })
})

describe.concurrent('what could not be seen', () => {
  it('fails the assertion: a page that is never quiet, unless that is said to be a note', async () => {
    site.page('/slow', (_, response) => void setTimeout(() => response.end(), 6000))
    site.page('/busy', '<!doctype html><title>Busy</title><script>fetch("/slow")</script>')
    const report = await drive('/busy', { manifest: {}, limit: 1000 })
    expect(() => expectTrueAnnex(report)).toThrow(
      `error: ${site.url}/busy was not quiet within 1000 ms. What came later was not seen.`,
    )
    expectTrueAnnex(report, { missed: 'note' })
  })

  it('fails it: a frame that does not answer', async () => {
    const stall = 'setTimeout(() => { for (const end = Date.now() + 3500; Date.now() < end; ); }, 50)'
    site.page('/stalls', `<!doctype html><title>Stalls</title><script>${stall}</script>`)
    const frame = site.third('/stalls', 'busy.localhost')
    site.page('/around', `<!doctype html><title>Around</title><iframe src="${frame}"></iframe>`)
    const { missed } = await drive('/around', { manifest: {} })
    expect(missed).toEqual([`${frame} in ${site.url}/around did not answer. What it keeps was not seen.`])
  })
})

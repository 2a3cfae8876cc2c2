import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Manifest } from '../../../src/manifest/types.ts'
import { driveSite, expectTrueAnnex, type DriveOptions, type SiteReport } from '../../../src/testing/index.ts'
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

function drive(path: string, options: Partial<DriveOptions> & { manifest: Manifest }): Promise<SiteReport> {
  return driveSite(browser, { pages: [site.url + path], quiet: 200, ...options })
}

/** The writers of a cookie, as far as they are files. */
const writersOf = ({ observed }: SiteReport, name: string): (string | null)[] =>
  observed
    .filter(one => one.kind === 'cookie' && one.name === name)
    .flatMap(({ evidence }) => evidence.map(({ who }) => who))

describe('cookies of one name', () => {
  it('on two paths are two: neither is taken for written again, nor for kept after a no', async () => {
    const manifest: Manifest = {
      site: SMALL.site,
      cookies: [{ name: 'id', category: 'analytics', purpose: 'Counts.', expiry: 'session' }],
    }
    site.page('/a/two', ({ headers }, response) => {
      const isFirst = !/\bid=/.test(headers.cookie ?? '')
      const lines = isFirst ? ['id=1; Path=/; HttpOnly', 'id=2; Path=/a; HttpOnly'] : []
      response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': lines }).end(pageOf({ manifest }))
    })
    const { findings, observed } = await drive('/a/two', { manifest, journeys: ['reject'] })
    expect(findings.filter(({ subject }) => subject === 'id').map(({ kind }) => kind)).toEqual([
      'before-choice',
    ])
    expect(observed.find(({ name }) => name === 'id')).toMatchObject({ count: 2, isThere: true })
  })

  it('of two hosts are two: what a frame’s answer sets says nothing of the site’s own', async () => {
    site.page('/inside', '<!doctype html><title>Film</title>', { 'set-cookie': 'visit=2; Max-Age=999' })
    const body = `<script type="text/plain" data-consent="counter" src="${site.third('/count.js')}"></script>
      <script type="text/plain" data-consent="counter">setTimeout(() => (document.cookie = 'visit=1; Max-Age=9999'))</script>
      <iframe data-consent="films" data-src="${site.third('/inside', 'films.localhost')}" title="Film"></iframe>`
    site.page('/around', pageOf({ body }).replace('data-level="mark"', 'data-level="guard"'))
    const report = await drive('/around', { manifest: SMALL, journeys: ['accept'] })
    expect(report.observed.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['visit', 'films.localhost', 'tracker.localhost']),
    )
    expect(writersOf(report, 'visit').filter(who => who?.includes('films.localhost'))).toEqual([])
    expect(report.findings.filter(({ kind }) => kind === 'wrong-place')).toEqual([])
  })

  it('that a server sets and a script writes later are told as the work of both', async () => {
    const code = `addEventListener('scroll', () => { document.cookie = 'count=2; Path=/' }, { once: true })`
    site.page('/writer.js', code, { 'content-type': 'text/javascript' })
    const body = '<p style="height: 300vh">Long</p><script src="/writer.js"></script>'
    const page = pageOf({ manifest: {}, body }).replace('data-level="mark"', 'data-level="guard"')
    site.page('/counts', page, { 'set-cookie': 'count=1; Path=/' })
    const report = await drive('/counts', { manifest: {} })
    expect(writersOf(report, 'count')).toEqual([`${site.url}/counts`, `${site.url}/writer.js`])
  })
})

describe('what was asked of a host before a choice', () => {
  it('is an error although the page says that it never ran, unless that very thing is excepted', async () => {
    const body = `<script src="${site.third('/count.js')}"></script>`
    site.page('/unmarked', pageOf({ body }).replace('data-level="mark"', 'data-level="guard"'))
    const ran: unknown[] = []
    const report = await drive('/unmarked', {
      manifest: SMALL,
      journeys: ['reject'],
      use: async page => void ran.push(await page.evaluate('window.ran')),
    })
    expect(site.thirdParty).toContain('tracker.localhost/count.js')
    expect(ran).toEqual([undefined, undefined])
    expect(() => expectTrueAnnex(report)).toThrow(
      /error: before-choice: script 'tracker\.localhost'\n.*Mark what sets or asks for it/,
    )
    const subject = 'tracker.localhost'
    expectTrueAnnex(report, {
      except: [
        { kind: 'before-choice', subject },
        { kind: 'after-reject', subject },
      ],
    })
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { driveSite, expectTrueAnnex, type SiteReport } from '../../../src/testing/index.ts'
import { launch } from '../../support/browser.ts'
import { pageOf, SMALL } from '../../support/manifests.ts'
import { startSite, type Site } from '../../support/site.ts'

let site: Site
let browser: Awaited<ReturnType<typeof launch>>

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), launch()])
  const bye = site.third('/bye', 'leaving.localhost')
  const body = `<script>
    addEventListener('pagehide', () => {
      navigator.sendBeacon('${bye}', location.pathname)
      document.cookie = 'left=' + Math.random() + '; Path=/'
      localStorage.setItem('left-at', Date.now())
    })
  </script>`
  for (const path of ['/one', '/two']) site.page(path, pageOf({ body }))
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** `title path` of each sight of what is sent, or kept, upon leaving. */
const sightsOf = (report: SiteReport, kind: string): string[] =>
  report.observed
    .filter(one => one.kind === kind && /^left|leaving/.test(one.name))
    .flatMap(({ evidence }) => evidence)
    .map(({ stage, page }) => `${report.stages[stage]?.title} ${page.replace(site.url, '')}`)

describe('what a page sends when visitors leave it', () => {
  it('is seen before a choice, on the last page too, and as sent by the page that was left', async () => {
    const pages = [`${site.url}/one`, `${site.url}/two`]
    const report = await driveSite(browser, { pages, manifest: SMALL, journeys: ['reject'], quiet: 200 })
    expect(sightsOf(report, 'beacon')).toEqual([
      'before any choice /one',
      'before any choice /two',
      'after Reject /two',
      'after Reject /one',
    ])
    expect(site.thirdParty).toContain('leaving.localhost/bye')
    expect(() => expectTrueAnnex(report)).toThrow(
      /undeclared: beacon 'leaving\.localhost'[\s\S]*seen before any choice, on http:\/\/site\.localhost:\d+\/one\n/,
    )
  })

  it('is seen of those who choose nothing', async () => {
    const before = site.thirdParty.length
    const pages = [`${site.url}/one`]
    const report = await driveSite(browser, { pages, manifest: SMALL, journeys: ['gpc'], quiet: 200 })
    expect(sightsOf(report, 'beacon')).toEqual(['before any choice, with Global Privacy Control /one'])
    for (const kind of ['cookie', 'localStorage'])
      expect(sightsOf(report, kind), kind).toEqual(['before any choice, with Global Privacy Control /one'])
    expect(new Set(site.thirdParty.slice(before))).toEqual(new Set(['leaving.localhost/bye']))
  })
})

import type { Page } from 'playwright-core'
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
  ;[site, browser] = await Promise.all([startSite(), launch()])
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

function drive(path: string, options: Partial<DriveOptions> & { manifest: Manifest }): Promise<SiteReport> {
  return driveSite(browser, { pages: [site.url + path], quiet: 200, ...options })
}

const titles = ({ stages }: SiteReport): string[] => stages.map(({ title }) => title)
/** Names and hosts that were seen in the stages of a title. */
function seenIn({ stages, observed }: SiteReport, title: string): string[] {
  const names = observed.filter(
    ({ outcome, evidence }) =>
      outcome === 'stored' && evidence.some(({ stage }) => stages[stage]?.title === title),
  )
  return [...new Set(names.map(({ name }) => name))].filter(name => name !== 'latchkey').sort()
}

/** A page that marks its film and its counter, at a level. */
function put(level: string): string {
  const body = `<script type="text/plain" data-consent="counter" src="${site.third('/count.js')}"></script>
    <script type="text/plain" data-consent="counter">document.cookie = 'visit=1; Max-Age=9999; Path=/'</script>
    <iframe data-consent="films" data-src="${site.third('/film', 'films.localhost')}" title="Film"></iframe>
    <script>document.cookie = 'session=1; Path=/'</script>`
  const html = pageOf({ body }).replace('data-level="mark"', `data-level="${level}"`)
  site.page(`/${level}`, level === 'seal' ? html.replace('<head>', `<head>${BARRIER}`) : html)
  return `/${level}`
}

describe('the ways to choose', () => {
  it('are each gone, and each shows what it allows', async () => {
    const report = await drive(put('guard'), { manifest: SMALL })
    expectTrueAnnex(report, { from: 'note' })
    expect([...new Set(titles(report))]).toEqual([
      'before any choice',
      'after Reject',
      'after allowing analytics alone',
      'after allowing media alone',
      'before any choice, with Global Privacy Control',
      'after Accept',
      'after accepting and then rejecting',
    ])
    expect(seenIn(report, 'before any choice')).toEqual(['session'])
    expect(seenIn(report, 'after Reject')).toEqual([])
    expect(seenIn(report, 'after allowing analytics alone')).toEqual(['tracker.localhost', 'visit'])
    expect(seenIn(report, 'after allowing media alone')).toEqual(['films.localhost'])
  })

  it.each(['mark', 'seal'])('are gone at %s, where a page loads again by itself', async level => {
    const report = await drive(put(level), { manifest: SMALL, journeys: ['accept'] })
    expectTrueAnnex(report, { from: 'note' })
    expect(seenIn(report, 'before any choice')).toEqual(['session'])
    expect(seenIn(report, 'after Accept')).toEqual(['films.localhost', 'tracker.localhost', 'visit'])
    expect(seenIn(report, 'after accepting and then rejecting')).toEqual([])
    expect(report.observed.find(({ name }) => name === 'visit')?.isThere).toBe(false)
  })

  it('hold what a visitor allows for once, which is no choice', async () => {
    const use = async (page: Page): Promise<void> => {
      const show = page.getByRole('button', { name: /Show this/ })
      if (await show.count()) await show.click()
    }
    const plain = pageOf({ manifest: SMALL })
    site.page('/plain', plain)
    const pages = [site.url + put('guard'), `${site.url}/plain`]
    const report = await driveSite(browser, { pages, manifest: SMALL, journeys: ['gpc'], use, quiet: 200 })
    expectTrueAnnex(report)
    const before = 'before any choice, with Global Privacy Control'
    // On the next page nothing is allowed any more.
    expect(titles(report)).toEqual([before, 'after something was allowed once', before])
    expect(report.stages[1]?.allowed).toEqual(['necessary', 'films'])
    expect(seenIn(report, 'after something was allowed once')).toEqual(['films.localhost'])
  })
})

describe('what is on until visitors object', () => {
  const manifest: Manifest = {
    categories: {
      counting: { basis: 'statistics', aggregateOnly: true, solePurpose: true, title: 'Counts' },
    },
    cookies: [{ name: 'n', category: 'counting', purpose: 'Counts pages.', expiry: '1 day' }],
  }
  const count = `document.cookie = 'n=1; Path=/; Max-Age=86400'`

  it('may be there before a choice, and not where the browser sends Global Privacy Control', async () => {
    const body = `<script type="text/plain" data-consent="counting">${count}</script>`
    site.page('/counts', pageOf({ manifest, body }))
    const report = await drive('/counts', { manifest })
    expectTrueAnnex(report, { from: 'note' })
    expect(seenIn(report, 'before any choice')).toEqual(['n'])
    expect(seenIn(report, 'before any choice, with Global Privacy Control')).toEqual([])
  })

  it('is found where it counts in spite of Global Privacy Control', async () => {
    site.page('/counts-all', pageOf({ manifest, body: `<script>${count}</script>` }))
    const report = await drive('/counts-all', { manifest, journeys: ['gpc'] })
    expect(() => expectTrueAnnex(report)).toThrow(
      /before-choice: cookie 'n'[\s\S]*seen before any choice, with Global Privacy Control/,
    )
  })

  it('is sent as a header too', async () => {
    const asked: unknown[] = []
    site.page('/asks', ({ headers }, response) => {
      asked.push(headers['sec-gpc'])
      response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf({ manifest }))
    })
    await drive('/asks', { manifest, journeys: ['gpc'] })
    await drive('/asks', { manifest, journeys: ['reject'] })
    expect([...new Set(asked)]).toEqual(['1', undefined])
  })
})

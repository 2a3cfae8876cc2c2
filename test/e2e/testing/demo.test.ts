import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import manifest from '../../../demo/manifest.ts'
import { validate } from '../../../src/manifest/validate.ts'
import { annexMatchers, driveSite, expectTrueAnnex, type SiteReport } from '../../../src/testing/index.ts'
import { openDemo, type Demo } from '../../support/demo-visit.ts'

const PAGES = ['/', '/news', '/films/gas-safety', '/your-views', '/repairs']

let demo: Demo
let report: SiteReport

beforeAll(async () => {
  demo = await openDemo()
  report = await driveSite(demo.browser, {
    pages: PAGES.map(path => demo.url + path),
    manifest,
    // The copy on this machine stands for the site that the annex is about.
    host: 'www.millbrook.example',
    use: readLarger,
    quiet: 250,
    parallel: 4,
  })
}, 120_000)
afterAll(() => demo.close())

/** What the demo keeps in `onboarding`, where the visitor allows that. */
async function readLarger(page: Page): Promise<void> {
  await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)')
  await page.locator('[data-reading] button').click()
}

const subjects = (kind: string): string[] =>
  report.findings.filter(finding => finding.kind === kind).map(({ subject }) => subject)

/** Names of what was seen after something. */
const seenAfter = (title: string): string[] => {
  const stages = report.stages.flatMap((stage, index) => (stage.title === title ? [index] : []))
  return report.observed
    .filter(
      ({ evidence, outcome }) => outcome === 'stored' && evidence.some(({ stage }) => stages.includes(stage)),
    )
    .map(({ name }) => name)
}

describe('the demo, driven as its visitors would', () => {
  it('has an annex that is true', () => {
    expectTrueAnnex(report)
    expect.extend(annexMatchers)
    expect(report).toHaveTrueAnnex()
    expect(report.limits).toEqual([])
  })

  it('was really seen: every declared service, and every cookie of theirs, once allowed', () => {
    const after = seenAfter('after Accept')
    for (const { hosts } of Object.values(manifest.services ?? {}))
      expect(
        hosts?.some(host => after.includes(host)),
        hosts?.join(),
      ).toBe(true)
    expect(after).toEqual(
      expect.arrayContaining(['_ga', '_gid', '__atuvc', '__atuvS', 'googstransSession', 'onboarding']),
    )
    const [{ who } = {}] = report.observed.find(({ name }) => name === '_ga')?.evidence ?? []
    expect(who).toMatch(/^http:\/\/www\.google-analytics\.localhost:\d+\/ga\.js$/)
    // HttpOnly: no page sees it.
    expect(seenAfter('before any choice')).toContain('ASP.NET_SessionId')
  })

  it.each([
    ['before any choice', []],
    ['before any choice, with Global Privacy Control', []],
    ['after Reject', []],
    ['after accepting and then rejecting', []],
    ['after allowing analytics alone', ['_ga', '_gid', 'www.google-analytics.localhost']],
    ['after allowing sharing alone', ['__atuvc', '__atuvS', 'static.addtoany.localhost']],
  ])('shows %s what is needed, and %j', (title, more) => {
    const needed = [
      'ASP.NET_SessionId',
      'XSRF-TOKEN',
      '__RequestVerificationToken',
      'cdn.jsdelivr.localhost',
      'latchkey',
    ]
    const optional = seenAfter(title).filter(name => !needed.includes(name) && !/tideway/.test(name))
    expect([...new Set(optional)].sort()).toEqual([...more].sort())
  })

  it('has nothing of what was withdrawn any more', () => {
    const there = report.observed.filter(({ isThere }) => isThere).map(({ name }) => name)
    expect([...new Set(there)].sort()).toEqual([
      'ASP.NET_SessionId',
      'XSRF-TOKEN',
      '__RequestVerificationToken',
      'latchkey',
    ])
    expect(report.left).toEqual([])
  })
})

describe('the known faults of its annex', () => {
  it('are found: misspelt names', () => {
    expect(subjects('likely-misspelt')).toEqual([
      '_utma',
      '_utmb',
      '_utmc',
      '_utmz',
      'googstransSession',
      '__atuvS',
    ])
  })

  it('are found: products that are gone', () => {
    expect(subjects('dead')).toEqual(['_utma', '_utmb', '_utmc', '_utmz', '__atuvc', '__atuvS'])
  })

  it('are found: rows that nothing keeps, but not those of the portal, which nobody looked at', () => {
    expect(subjects('declared-unused')).toEqual(['CFID', 'CFTOKEN', 'JSESSIONID', 'VOPECRA', 'XSRF-V'])
    expect(subjects('unseeable')).toEqual([
      'LOGIN_USERNAME_COOKIE',
      'SSRV_AUTHENTICATION',
      'SSRV_IDLE_SESSION',
    ])
  })

  it('are explained, each with its place in the manifest and what to do', () => {
    for (const { message, path } of report.findings) {
      expect(path).toMatch(/^cookies\[\d+\]\.name/)
      expect(message).toMatch(/Correct|Remove|remove|says nothing/)
    }
    const said = report.findings.map(({ message }) => message).join('\n')
    expect(said).toContain("Google Universal Analytics keeps '__utma'")
    expect(said).toContain('AddThis stopped on 31 May 2023')
  })

  it('are found where no page need be looked at: a lifetime that no browser allows, a dead safeguard', () => {
    const said = validate(manifest)
      .warnings.map(({ message }) => message)
      .join('\n')
    expect(said).toMatch(/400 days/)
    expect(said).toMatch(/Privacy Shield/)
  })

  it('fail a test that is strict, with an exception for each that is accepted', () => {
    const strict = { from: 'warning' } as const
    expect(() => expectTrueAnnex(report, strict)).toThrow(
      /^The annex of www\.millbrook\.example is not true: 1\d warnings/,
    )
    const except = (['likely-misspelt', 'dead', 'declared-unused'] as const).map(kind => ({ kind }))
    expectTrueAnnex(report, { ...strict, except })
    expect(() => expectTrueAnnex(report, { ...strict, except: [...except, { kind: 'undeclared' }] })).toThrow(
      'undeclared is not found any more. Take it out.',
    )
  })
})

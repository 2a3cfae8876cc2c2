import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { snippet } from '../../../src/build/snippet.ts'
import type { Manifest } from '../../../src/manifest/types.ts'
import { driveSite, expectTrueAnnex, type SiteReport } from '../../../src/testing/index.ts'
import { patternsOf, missing } from '../trackers/expected.ts'
import { TRACKERS } from '../trackers/trackers.ts'
import { latchkeyBlocks, manifestOf } from '../trackers/with-latchkey.ts'
import { interact, openCase, openWorld, type Case, type World } from '../trackers/world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

/** Drives the page of a case as its visitors do, who press and type in it. */
function drive(of: Case, manifest: Manifest, journeys: ('reject' | 'accept')[]): Promise<SiteReport> {
  return driveSite(world.browser, {
    pages: [of.page],
    manifest,
    journeys,
    // The server sends the rest of a page once somebody watches it.
    prepare: async (page: Page) =>
      void page.on('response', response => world.server.watched(new URL(response.url()).pathname)),
    use: interact,
    quiet: 300,
  })
}

/** `kind name` of what was seen in the stages of a title, our own record left out. */
function namesIn({ stages, observed }: SiteReport, title: string): string[] {
  return observed
    .filter(({ name, outcome, evidence }) => {
      return (
        !/^latchkey/.test(name) &&
        outcome === 'stored' &&
        evidence.some(one => stages[one.stage]?.title === title)
      )
    })
    .map(({ kind, name }) => `${kind} ${name}`)
}

// It keeps nothing for longer than the annex of the test says, and sends more when visitors leave.
describe.each(TRACKERS.filter(({ id }) => id === 'clarity'))('$id, driven', tracker => {
  it('gives a true annex where it is declared: nothing before a choice or after a no, all of it after Accept', async () => {
    const of = openCase(world, tracker, 'injection', vendor => latchkeyBlocks(tracker, vendor, 'guard'))
    const report = await drive(of, manifestOf(tracker, of.vendor, true), ['reject', 'accept'])
    expectTrueAnnex(report)
    for (const title of ['before any choice', 'after Reject', 'after accepting and then rejecting'])
      expect(namesIn(report, title), title).toEqual([])
    const after = namesIn(report, 'after Accept')
    expect(missing(after, patternsOf(tracker.names))).toEqual([])
    expect(after).toEqual(expect.arrayContaining([`script ${of.vendor.host}`, `fetch ${of.vendor.host}`]))
    if (tracker.leaving)
      expect(of.asked().filter(asked => tracker.leaving!.test(asked)).length).toBeGreaterThan(1)
  })

  it('is found where nobody declared it: its code, what it keeps and what it sends, before any choice', async () => {
    const other: Manifest = {
      site: { name: 'Millbrook Homes', privacyUrl: '/privacy' },
      cookies: [{ name: 'wanted', category: 'analytics', purpose: 'Counts visits.', expiry: '1 day' }],
    }
    const of = openCase(world, tracker, 'injection', () => snippet(other, { level: 'guard' }))
    const report = await drive(of, other, ['reject'])
    expect(missing(namesIn(report, 'before any choice'), patternsOf(tracker.names))).toEqual([])
    const undeclared = report.findings.filter(({ kind }) => kind === 'undeclared')
    const found = undeclared.map(({ what, subject }) => `${what} ${subject}`)
    expect(missing(found, patternsOf(tracker.names))).toEqual([])
    expect(found).toEqual(expect.arrayContaining([`script ${of.vendor.host}`, `fetch ${of.vendor.host}`]))
    expect(() => expectTrueAnnex(report)).toThrow('error: undeclared: ')
  })
})

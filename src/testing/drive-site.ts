import { compare } from '../inventory/compare.ts'
import type { Seen } from '../inventory/observation.ts'
import { readManifest } from '../manifest/read-manifest.ts'
import { createUrlOwners, SITE } from '../manifest/url-owners.ts'
import type { DriveOptions } from './drive-options.ts'
import { checkOptions } from './check-options.ts'
import { driveJourney, type DrivenSite, type JourneyResult } from './drive-journey.ts'
import type { DrivenBrowser, DrivenPage } from './driven-browser.ts'
import { JOURNEYS, journeysOf } from './journeys.ts'
import { joinObserved } from './record-sights.ts'
import type { DrivenStage, SiteReport } from './site-report.ts'

/** Brings what a page keeps for those who scroll. */
const SCROLL = `scrollTo(0, document.documentElement.scrollHeight), scrollTo(0, 0)`

/**
 * Sends visitors through a site, each with an empty profile: one rejects, one accepts and later withdraws, one for each
 * category allows that alone, and one has Global Privacy Control and chooses nothing. They press what visitors press.
 * All that the browser then keeps and asks for is held against the manifest.
 *
 * Rejects where nothing could be learned: nobody to send, a page that does not load, no Latchkey, another manifest, a
 * control that nobody can press, a choice that is lost. What could not be waited for or looked at is `missed`.
 *
 * @example
 * const report = await driveSite(browser, { pages: ['http://localhost:3000/'], manifest })
 * expectTrueAnnex(report)
 */
export async function driveSite<Page extends DrivenPage>(
  browser: DrivenBrowser<Page>,
  options: DriveOptions<Page>,
): Promise<SiteReport> {
  const { pages, manifest, journeys = JOURNEYS, parallel = 3 } = options
  const site = drivenSite(options)
  const results = await inTurn(
    journeysOf(site.declared, journeys).map(journey => () => driveJourney(browser, journey, site)),
    parallel,
  )
  const seen = joinResults(results, site.host)
  // Tells names that are known from slips. Whoever only makes a fake does not load it.
  const { knownProducts: lookUp } = await import('../known/known-file.ts')
  return {
    ...seen,
    findings: compare(manifest, seen, { lookUp }),
    limits: [...new Set(results.flatMap(({ limits }) => limits))],
    missed: [...new Set(results.flatMap(({ missed }) => missed))],
    pages,
  }
}

function drivenSite<Page extends DrivenPage>(options: DriveOptions<Page>): DrivenSite<Page> {
  const driven = checkOptions(options)
  const { pages, manifest, prepare, use, host = driven, quiet = 500, limit = 15_000 } = options
  const declared = readManifest(manifest)
  const { ownersOf } = createUrlOwners(declared, driven)
  return {
    pages,
    manifest,
    prepare: prepare ?? (async () => {}),
    use: use ?? (page => page.evaluate(SCROLL)),
    isOwnWork: { prepare: !!prepare, use: !!use },
    quiet,
    limit,
    host,
    declared,
    isOwn: url => ownersOf(url).includes(SITE),
    liveHost: name => (name === driven ? host : name === `.${driven}` ? `.${host}` : name),
  }
}

function joinResults(
  results: readonly JourneyResult[],
  host: string,
): Seen & { readonly stages: readonly DrivenStage[] } {
  let first = 0
  const observed = results.map(({ observed, stages }) => {
    const from = first
    first += stages.length
    return observed.map(one => ({
      ...one,
      evidence: one.evidence.map(sight => ({ ...sight, stage: sight.stage + from })),
    }))
  })
  return {
    host,
    stages: results.flatMap(({ stages }) => stages),
    observed: joinObserved(observed),
    left: results.at(-1)?.left ?? [],
    unlisted: [...new Set(results.flatMap(({ unlisted }) => unlisted))],
  }
}

/** Does some things at once, and the others as soon as there is room. Waits for all, whatever becomes of one. */
async function inTurn<Value>(works: readonly (() => Promise<Value>)[], atOnce: number): Promise<Value[]> {
  const results: Promise<Value>[] = []
  // The last is the longest, so it begins first.
  const waiting = [...works.entries()].reverse()
  async function work(): Promise<void> {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, start] = next
      results[index] = start()
      // Its error is told at the end.
      await results[index].catch(() => {})
    }
  }
  await Promise.all(Array.from({ length: Math.min(Math.max(atOnce, 1), works.length) }, work))
  return Promise.all(results)
}

export { createFakeLatchkey, type FakeLatchkey, type FakeOptions } from './fake-latchkey.ts'
export { driveSite } from './drive-site.ts'
export { AnnexError, expectTrueAnnex } from './expect-true-annex.ts'
export { annexMatchers, type MatcherResult } from './annex-matchers.ts'
export { reportText } from './report-text.ts'
export type { AnnexOptions, KnownFinding } from './annex-faults.ts'
export type { DriveOptions } from './drive-options.ts'
export type {
  DrivenBrowser,
  DrivenContext,
  DrivenCookie,
  DrivenFrame,
  DrivenLocator,
  DrivenPage,
  DrivenRequest,
  DrivenResponse,
} from './driven-browser.ts'
export type { JourneyKind } from './journeys.ts'
export type { DrivenStage, SiteReport } from './site-report.ts'

import type { Inventory } from '../inventory/inventory.ts'
import type { AnnexOptions } from './annex-faults.ts'
import { reportText } from './report-text.ts'
import type { SiteReport } from './site-report.ts'

/** What a matcher gives to `expect`. */
export interface MatcherResult {
  readonly pass: boolean
  readonly message: () => string
}

/**
 * Matchers for the `expect` of Playwright Test, Vitest or Jest.
 * @example
 * expect.extend(annexMatchers)
 * expect(await driveSite(browser, { pages, manifest })).toHaveTrueAnnex()
 */
export const annexMatchers = {
  toHaveTrueAnnex(report: Inventory | SiteReport, options?: AnnexOptions): MatcherResult {
    const text = reportText(report, options)
    return {
      pass: text === '',
      message: () => text || `The annex of ${report.host} is true, and was expected not to be.`,
    }
  },
}

import type { Inventory } from '../inventory/inventory.js';
import type { AnnexOptions } from './annex-faults.js';
import type { SiteReport } from './site-report.js';
/** What a matcher gives to `expect`. */
export interface MatcherResult {
    readonly pass: boolean;
    readonly message: () => string;
}
/**
 * Matchers for the `expect` of Playwright Test, Vitest or Jest.
 * @example
 * expect.extend(annexMatchers)
 * expect(await driveSite(browser, { pages, manifest })).toHaveTrueAnnex()
 */
export declare const annexMatchers: {
    toHaveTrueAnnex(report: Inventory | SiteReport, options?: AnnexOptions): MatcherResult;
};

import type { DriveOptions } from './drive-options.js';
import type { DrivenBrowser, DrivenPage } from './driven-browser.js';
import type { SiteReport } from './site-report.js';
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
export declare function driveSite<Page extends DrivenPage>(browser: DrivenBrowser<Page>, options: DriveOptions<Page>): Promise<SiteReport>;

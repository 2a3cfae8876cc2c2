import type { Manifest } from '../manifest/types.ts'
import type { DrivenPage } from './driven-browser.ts'
import type { JourneyKind } from './journeys.ts'

/** Which site is driven, and how. */
export interface DriveOptions<Page extends DrivenPage = DrivenPage> {
  /** Whole addresses of the pages to look at, all of one host. Those that use most are the best. */
  readonly pages: readonly string[]
  /** The manifest that the site has. */
  readonly manifest: Manifest
  /** Host of the live site, where a copy of it is driven, such as one on `localhost`. Default: that of the pages. */
  readonly host?: string
  /** Default: all of them. */
  readonly journeys?: readonly JourneyKind[]
  /** What comes before the first page of each visitor, such as signing in. Default: nothing. */
  readonly prepare?: (page: Page) => Promise<unknown>
  /** What a visitor does on each page once it is loaded. Default: scrolls down and up again. */
  readonly use?: (page: Page) => Promise<unknown>
  /** For how long nothing may be under way until a page counts as quiet, in milliseconds. Default: 500. */
  readonly quiet?: number
  /** How long a page, a press or a decision may take at most, in milliseconds. Default: 15,000. */
  readonly limit?: number
  /** How many visitors are there at once. Default: 3. */
  readonly parallel?: number
}

import type { EngineName } from '../../support/engines/find-engine.mjs'
import type { LeakPage, LeakVisit } from './leak-server.ts'
import type { Way } from './ways/way.ts'

/** How a page is protected: a column of the table. */
export interface SetUp {
  readonly id: string
  readonly title: string
  /** Whether a way can stand in such a page. Default: every way can. */
  readonly takes?: (way: Way) => boolean
  /** Engines that it is tried in. Default: all. */
  readonly engines?: readonly EngineName[]
  page(ways: readonly Way[], visit: LeakVisit): LeakPage
}

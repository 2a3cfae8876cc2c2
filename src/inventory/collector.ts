import type { Inventory } from './inventory.ts'

/** Takes inventories of a page, and keeps the list of a visit in this tab. */
export interface Collector {
  /** Looks at the page; where a list is kept, with what other pages of this visit had. */
  take(): Promise<Inventory>
  /** Whether this tab keeps a list from page to page. */
  isKept(): boolean
  /** Keeps one from now on. */
  keep(): void
  /** Stops that, and forgets the list. */
  end(): void
}

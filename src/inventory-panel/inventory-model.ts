import { signal, type ReadonlySignal } from '@preact/signals'
import { report } from '../browser/report.ts'
import type { Inventory } from '../inventory/inventory.ts'
import type { Visit } from '../visit.ts'
import { fill } from '../words/fill.ts'
import type { Collector } from '../inventory/collector.ts'
import type { InventoryLanguage } from './inventory-language.ts'
import { inventorySummary } from './inventory-summary.ts'
import { inventoryView, type InventoryView } from './inventory-view.ts'

/** The state of the panel, and what can be done with it. Nothing is looked at or kept before `start` or `open`. */
export interface InventoryModel {
  readonly words: InventoryLanguage
  /** `asking`: nobody has said yes yet. `closed`: the strip alone. `gone`: nothing is left of it. */
  readonly stage: ReadonlySignal<'asking' | 'closed' | 'open' | 'ended' | 'gone'>
  readonly inventory: ReadonlySignal<Inventory | null>
  /** What the open panel shows; null until it is put together. */
  readonly view: ReadonlySignal<InventoryView | null>
  readonly isKept: ReadonlySignal<boolean>
  /** What was just done, for whoever cannot see it. */
  readonly status: ReadonlySignal<string>
  /** Keeps a list from page to page from now on, and opens. */
  start(): Promise<void>
  open(): Promise<void>
  /** Leaves the strip where a list is kept, else nothing. */
  close(): void
  /** Looks at the page again. */
  look(): Promise<void>
  /** Looks again and says so. */
  refresh(): Promise<void>
  readonly keep: () => void
  /** Ends and clears the list. */
  readonly end: () => void
  dismiss(): void
  say(text: string): void
}

interface InventoryModelOptions {
  readonly words: InventoryLanguage
  readonly collector: Collector
}

/** Joins the panel to what looks at the page. */
export function createInventoryModel(
  visit: Visit,
  { words, collector }: InventoryModelOptions,
): InventoryModel {
  const stage = signal<InventoryModel['stage']['value']>('asking')
  const inventory = signal<Inventory | null>(null)
  const view = signal<InventoryView | null>(null)
  const isKept = signal(collector.isKept())
  const status = signal('')

  const look = async (): Promise<void> => {
    try {
      const taken = await collector.take()
      const shown = stage.value === 'open' ? await inventoryView(visit, taken) : null
      inventory.value = taken
      if (shown) view.value = shown
    } catch (error) {
      report('an inventory could not be taken', error)
      status.value = words.inventory.failed
    }
  }
  const keep = (): void => {
    try {
      collector.keep()
    } catch (error) {
      // Without it the list is of this page alone, and says so.
      report('an inventory cannot be kept', error)
    }
    isKept.value = collector.isKept()
  }
  const open = (): Promise<void> => {
    stage.value = 'open'
    status.value = ''
    return look()
  }
  return {
    words,
    stage,
    inventory,
    view,
    isKept,
    status,
    look,
    open,
    keep,
    async start() {
      stage.value = 'open'
      keep()
      await look()
    },
    close() {
      stage.value = isKept.value ? 'closed' : 'gone'
      view.value = null
      status.value = ''
    },
    async refresh() {
      status.value = ''
      await look()
      const taken = inventory.value
      if (taken && !status.value) {
        status.value = fill(words.inventory.refreshed, { summary: inventorySummary(taken, words) })
      }
    },
    end() {
      collector.end()
      isKept.value = false
      inventory.value = null
      view.value = null
      stage.value = 'ended'
    },
    dismiss() {
      stage.value = 'gone'
    },
    say(text) {
      status.value = text
    },
  }
}

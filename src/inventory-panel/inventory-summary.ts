import type { Inventory } from '../inventory/inventory.ts'
import { fill } from '../words/fill.ts'
import { plural } from '../words/plural.ts'
import type { InventoryLanguage } from './inventory-language.ts'

/** How much was seen and found, and on how many pages: one line. */
export function inventorySummary(
  inventory: Inventory,
  { inventory: { summary, counted }, common }: InventoryLanguage,
): string {
  const { observed, findings } = inventory
  return fill(summary, {
    things: plural(observed.length, counted.things, common),
    findings: plural(findings.length, counted.findings, common),
    pages: plural(pagesOf(inventory).length, counted.pages, common),
  })
}

/** The pages on which something was seen. */
export function pagesOf({ observed }: Pick<Inventory, 'observed'>): string[] {
  return [...new Set(observed.flatMap(({ evidence }) => evidence.map(({ page }) => page)))]
}

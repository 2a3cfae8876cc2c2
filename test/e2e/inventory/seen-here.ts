import type { Page } from 'playwright-core'
import type { Inventory } from '../../../src/inventory/inventory.ts'
import { isRequest, type Observation } from '../../../src/inventory/observation.ts'

/** What a page says of itself. */
export function inventoryOf(page: Page): Promise<Inventory> {
  return page.evaluate<Inventory>('Latchkey.inventory()')
}

/** `kind name` of each. */
export function namesOf(observed: readonly Observation[]): string[] {
  return observed.map(({ kind, name }) => `${kind} ${name}`)
}

/** What is kept on the device, and what was asked of others. */
export function entriesOf({ observed }: Inventory): Observation[] {
  return observed.filter(one => !isRequest(one))
}

export function requestsOf({ observed }: Inventory): Observation[] {
  return observed.filter(isRequest)
}

/** All who did something, each once. */
export function whoDid(observed: readonly Observation[]): (string | null)[] {
  return [...new Set(observed.flatMap(({ evidence }) => evidence.map(({ who }) => who)))]
}

/** The observation of a name or host; an error where there is none, or several. */
export function only({ observed }: Inventory, what: string): Observation {
  const found = observed.filter(({ kind, name }) => `${kind} ${name}` === what)
  if (found.length !== 1) throw new Error(`${what}: ${found.length} among ${namesOf(observed).join(', ')}`)
  return found[0]!
}

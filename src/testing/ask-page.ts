import type { Inventory } from '../inventory/inventory.ts'
import type { Decision, Method } from '../choice/types.ts'
import type { DrivenPage } from './driven-browser.ts'

/** What the Latchkey of a page says. */
export interface PageState {
  readonly decision: Decision
  /** Through what it was decided; null before that, and where it is not known yet. */
  readonly by: Method | null
  /** What a withdrawal could not remove. */
  readonly left: readonly { readonly name: string; readonly type: string; readonly why: string }[]
}

const LATCHKEY = `document[Symbol.for('latchkey')]`

const STATE = `(() => {
  const latchkey = ${LATCHKEY}
  if (!latchkey) return null
  const receipt = latchkey.receipt()
  return {
    decision: latchkey.decision,
    by: receipt?.by ?? null,
    left: receipt?.left ?? [],
  }
})()`

/** Asks the Latchkey of a page for its decision; null where none runs, or the page is just being loaded. */
export async function askState(page: DrivenPage): Promise<PageState | null> {
  return (await page.evaluate(STATE).catch(() => null)) as PageState | null
}

/** Asks it for its inventory, which knows who did what; null where the page has none. */
export async function askInventory(page: DrivenPage): Promise<Inventory | null> {
  return (await page.evaluate(`${LATCHKEY}?.inventory?.() ?? null`).catch(() => null)) as Inventory | null
}

import type { Inventory } from '../inventory/inventory.ts'
import type { Decision, Method } from '../choice/types.ts'
import { answerWithin } from './answer-within.ts'
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
  // Its script may come still.
  if (!latchkey) return document.readyState === 'loading' ? undefined : null
  const receipt = latchkey.receipt()
  return {
    decision: latchkey.decision,
    by: receipt?.by ?? null,
    left: receipt?.left ?? [],
  }
})()`

/** How long an inventory may take, in milliseconds. */
const PATIENCE = 5000
/** How long it is waited before a page is asked again, in milliseconds. */
const STEP = 50
/** How long one answer is waited for, in milliseconds: a page that was cut off on its way never gives it. */
const ASK = 1000

/**
 * Asks the Latchkey of a page for its decision; null where none runs. A page that is just being loaded is asked again, and
 * one that never answers is an error: nothing is known of it.
 * @param throwFault throws what is known to be wrong with the page: that says more than that it does not answer.
 */
export async function askState(
  page: DrivenPage,
  limit: number,
  throwFault: () => void,
): Promise<PageState | null> {
  const end = Date.now() + limit
  do {
    throwFault()
    const answer = await answerWithin(page.evaluate(STATE), Math.min(ASK, end - Date.now()))
    if (answer && answer.value !== undefined) return answer.value as PageState | null
    await new Promise(resolve => setTimeout(resolve, STEP))
  } while (Date.now() < end)
  throwFault()
  throw new Error(
    `latchkey: ${page.url()} should answer within ${limit} ms, and does not. Does it load again and again, or is it busy?`,
  )
}

/** Asks it for its inventory, which knows who did what; null where the page has none. */
export async function askInventory(page: DrivenPage): Promise<Inventory | null> {
  const answer = await answerWithin(page.evaluate(`${LATCHKEY}?.inventory?.() ?? null`), PATIENCE)
  return (answer?.value ?? null) as Inventory | null
}

import type { Page } from 'playwright-core'

/** Whether the visitor has decided. */
export function decisionState(page: Page): Promise<unknown> {
  return page.evaluate('Latchkey.decision.state')
}

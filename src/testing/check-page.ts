import type { PageState } from './ask-page.ts'
import type { ExpectedChoice } from './expected-choice.ts'

/** What a page is held against. */
export interface PageCheck {
  readonly url: string
  readonly gpc: boolean
  readonly expected: ExpectedChoice
  /** Whether the visitor has pressed a control that decides. */
  readonly isDecided: boolean
}

/** Throws for faults of the test, of the set-up or of the page, after which nothing that is seen could be believed. */
export function checkPage(state: PageState | null, { url, gpc, expected, isDecided }: PageCheck): void {
  const where = `latchkey: on ${url}`
  if (!state) {
    if (!expected.switches.length) return
    throw new Error(
      `${where} no Latchkey runs, and the manifest has something to choose. Put it on the page, or take the page out of 'pages'.`,
    )
  }
  const { decision } = state
  if (gpc && !decision.gpc) throw new Error(`${where} Latchkey did not see Global Privacy Control.`)
  if (isDecided) {
    if (decision.state === 'decided') return
    throw new Error(
      `${where} the visitor has decided, and is asked about ${said(decision.asks)} again. Is the record kept, and has every page the same manifest?`,
    )
  }
  if (decision.state === 'undecided' && !isSame(decision.asks, expected.decision.asks)) {
    throw new Error(
      `${where} visitors are asked about ${said(decision.asks)}, and by the manifest that was given about ${said(expected.decision.asks)}. Give the manifest that the page has.`,
    )
  }
}

/** Whether two lists have the same ids. */
export function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every(one => others.includes(one))
}

/** Ids as a message has them. */
export function said(ids: readonly string[]): string {
  return ids.length ? ids.map(id => `'${id}'`).join(', ') : 'nothing'
}

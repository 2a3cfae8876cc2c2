import type { DrivenContext, DrivenPage, DrivenRequest } from './driven-browser.ts'
import { frameOf, withoutQuery } from './seen-request.ts'

/** What became of the pages that a visitor was led to. */
export interface Loads {
  /** What went wrong with one since somebody asked last, as a sentence; null where nothing did. */
  takeFault(): string | null
}

/** Something newer took its place, or it was a file to save: the page that stands there is whole. */
const REPLACED = /ERR_ABORTED|NS_BINDING_ABORTED|cancelled|interrupted/i

/** Watches whether pages come whole: also those that load by themselves, as after a decision, which nobody waits for. */
export function watchLoads(context: DrivenContext, page: DrivenPage): Loads {
  let fault: string | null = null
  const isPage = (request: DrivenRequest): boolean =>
    request.isNavigationRequest() && frameOf(request) === page.mainFrame()
  context.on('response', response => {
    const request = response.request()
    if (!isPage(request) || response.status() < 400) return
    fault ??= `${withoutQuery(response.url())} answers with ${response.status()}.`
  })
  context.on('requestfailed', request => {
    const why = request.failure()?.errorText ?? ''
    if (!isPage(request) || REPLACED.test(why)) return
    fault ??= `${withoutQuery(request.url())} did not come whole: ${why}.`
  })
  return {
    takeFault() {
      const told = fault
      fault = null
      return told
    },
  }
}

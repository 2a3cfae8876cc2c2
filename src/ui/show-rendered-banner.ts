import { addStyle } from '../browser/add-style.ts'
import { whenReady } from '../browser/when-ready.ts'
import type { Head, Visit } from '../visit.ts'
import { baseLanguage } from '../words/text-in.ts'
import { attachBanner } from './attach-banner.ts'
import { findBanner } from '../browser/find-banner.ts'

/** What the snippet says of the banner that it puts into the page. */
export interface RenderedBanner {
  readonly lang: string
  readonly style: string
}

/**
 * Takes over a banner that was rendered ahead, with the first frame.
 * @param keep ends the search for it with the run.
 * @returns the function that takes it away; null where the page does not have one that fits.
 */
export function showRenderedBanner(
  visit: Visit,
  { lang, style }: RenderedBanner,
  keep: Head['keep'],
): Promise<(() => void) | null> {
  return new Promise(resolve => {
    const stop = findBanner(banner => {
      const { choice, nonce } = visit
      // Whoever has chosen before is asked only about what is new or different, which no banner could know ahead.
      if (choice.decision.time === null && baseLanguage(lang) === baseLanguage(visit.lang)) {
        addStyle(style, nonce)
        resolve(attachBanner(choice, banner))
      } else banner.remove()
    })
    keep(stop)
    whenReady(() => {
      stop()
      resolve(null)
    })
  })
}

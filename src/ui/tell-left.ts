import { native } from '../browser/natives.ts'
import type { Left } from '../gate/left.ts'
import type { Visit } from '../visit.ts'
import { brief } from '../words/en/brief.ts'
import { told } from '../words/en/told.ts'
import { announce } from './announce.ts'
import { wordsOf } from '../languages/words-of.ts'

/** Says that something could not be removed: in the banner where its confirmation still stands, else at the end of the page. */
export async function tellLeft(visit: Visit, found: readonly Left[]): Promise<void> {
  if (!found[0]) return
  const words = await wordsOf(visit, { common: brief, left: { told } }, 'later')
  const banner = native('querySelectorAll')('body>#latchkey-banner:not([hidden])')[0]
  announce(words.left.told, banner?.lastElementChild ?? null, words.common)
}

import { wholeManifest } from '../browser/whole-manifest.ts'
import { wordsOf } from '../languages/words-of.ts'
import { toNode } from '../markup/to-node.ts'
import type { BannerLayout } from '../options.ts'
import type { Visit } from '../visit.ts'
import { banner } from '../words/en/banner.ts'
import { brief } from '../words/en/brief.ts'
import type { Words } from '../words/words.ts'
import type { BannerChoice } from './attach-banner.ts'
import type { BannerLanguage } from './banner-text.ts'
import { bannerMarkup, firstBanner } from './banner.ts'

/** A banner, and what its buttons do. */
export interface MadeBanner {
  readonly element: HTMLElement
  readonly choice: BannerChoice
}

/** Makes the banner in the language of the visit, hidden; null where nothing has to be asked or told any more. */
export async function makeBanner(visit: Visit): Promise<MadeBanner | null> {
  const { source, declared, options, choice, load } = visit
  const [manifest, again] = await Promise.all([
    wholeManifest(source),
    // Whoever has chosen is asked only about what is new or different.
    choice.decision.time === null ? null : load('again', __INTEGRITY__.again),
  ])
  const english: BannerLanguage & Partial<Pick<Words, 'again'>> = { common: brief, banner }
  const words = again
    ? await wordsOf(visit, { ...english, again: again.english }, 'later')
    : await wordsOf(visit, english)
  const { asks, tells } = choice.decision
  // Somebody may have decided by other means in the meantime.
  if (asks.length + tells.length === 0) return null
  const layout = layoutOf(options.banner)
  const asked = again?.askAgain(visit, manifest, { ...words, again: words.again ?? again.english })
  const markup = asked
    ? bannerMarkup(asked.texts, { layout, manifest, words })
    : firstBanner(manifest, words, { layout, declared })
  return { element: toNode(markup) as HTMLElement, choice: asked ? asked.choice : choice }
}

/** An attribute may say anything; what we do not know is the default. */
function layoutOf(layout: BannerLayout | undefined): BannerLayout {
  return layout === 'bottom' || layout === 'corner' ? layout : 'flow'
}

import { adoptStyle } from '../browser/adopt-style.ts'
import { native, read } from '../browser/natives.ts'
import { wholeManifest } from '../browser/whole-manifest.ts'
import { toNode } from '../markup/to-node.ts'
import type { BannerLayout } from '../options.ts'
import type { Visit } from '../visit.ts'
import { banner } from '../words/en/banner.ts'
import { brief } from '../words/en/brief.ts'
import { attachBanner } from './attach-banner.ts'
import { bannerMarkup, firstBanner } from './banner.ts'
import { wordsOf } from './words-of.ts'
import css from './banner.css?inline'

/**
 * Puts the banner at the start of the page where none was rendered ahead, and makes it work.
 * @returns the function that takes it away.
 */
export async function mountBanner(visit: Visit): Promise<() => void> {
  const { source, declared, options, choice, nonce, load } = visit
  const [manifest, words, again] = await Promise.all([
    wholeManifest(source),
    wordsOf(visit, { common: brief, banner }),
    // Whoever has chosen is asked only about what is new or different.
    choice.decision.time === null ? null : load('again', __INTEGRITY__.again),
  ])
  const { asks, tells } = choice.decision
  // Somebody may have decided by other means in the meantime.
  if (asks.length + tells.length === 0) return () => {}
  const wanted = layoutOf(options.banner)
  // It comes late: what the visitor already reads or works in must not move.
  const layout = wanted === 'flow' && isInUse() ? 'bottom' : wanted
  const asked = again?.askAgain(visit, manifest, words)
  const markup = asked
    ? bannerMarkup(asked.texts, { layout, site: manifest.site, words })
    : firstBanner(manifest, words, { layout, declared })
  const element = toNode(markup) as HTMLElement
  adoptStyle(css, nonce)
  read('body').prepend(element)
  return attachBanner(asked?.choice ?? choice, element)
}

/** An attribute may say anything; what we do not know is the default. */
function layoutOf(layout: BannerLayout | undefined): BannerLayout {
  return layout === 'bottom' || layout === 'corner' ? layout : 'flow'
}

/** Whether the visitor has gone on from the top of the page: by scrolling, to where its address leads, or by focus. */
function isInUse(): unknown {
  const focused = read('activeElement')?.localName ?? 'body'
  return scrollY > 0 || native('querySelector')(':target') || !/^(body|html)$/.test(focused)
}

import { adoptStyle } from '../browser/adopt-style.ts'
import { read } from '../browser/natives.ts'
import { wholeManifest } from '../browser/whole-manifest.ts'
import { toNode } from '../markup/to-node.ts'
import type { BannerLayout } from '../options.ts'
import type { Visit } from '../visit.ts'
import { banner } from '../words/en/banner.ts'
import { brief } from '../words/en/brief.ts'
import { attachBanner } from './attach-banner.ts'
import { bannerMarkup } from './banner.ts'
import { wordsOf } from './words-of.ts'
import css from './banner.css?inline'

/**
 * Puts the banner at the start of the page where none was rendered ahead, and makes it work.
 * @returns the function that takes it away.
 */
export async function mountBanner(visit: Visit): Promise<() => void> {
  const [manifest, words] = await Promise.all([
    wholeManifest(visit.source),
    wordsOf(visit, { common: brief, banner }),
  ])
  const element = toNode(
    bannerMarkup(manifest, words, { layout: layoutOf(visit.options.banner), declared: visit.declared }),
  ) as HTMLElement
  const { asks, tells } = visit.choice.decision
  // Somebody may have decided by other means in the meantime.
  if (asks.length + tells.length === 0) return () => {}
  adoptStyle(css, visit.nonce)
  read('body').prepend(element)
  return attachBanner(visit, element)
}

/** An attribute may say anything; what we do not know is the default. */
function layoutOf(layout: BannerLayout | undefined): BannerLayout {
  return layout === 'bottom' || layout === 'corner' ? layout : 'flow'
}

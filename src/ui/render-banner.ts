import type { Manifest } from '../manifest/types.ts'
import { readManifest } from '../manifest/read-manifest.ts'
import { wordsIn } from '../languages/words-in.ts'
import { toHtml } from '../markup/to-html.ts'
import type { BannerLayout } from '../options.ts'
import { firstBanner } from './banner.ts'
import css from './banner.css?inline'

export interface RenderBannerOptions {
  /** Language of the page, as a tag. Default: `en`; languages that Latchkey does not speak get English. */
  readonly lang?: string
  /** Where the banner stands. Default: `flow`. */
  readonly layout?: BannerLayout
}

/** The style sheet that goes with `renderBanner`. */
export const bannerStyle: string = css

/**
 * The banner as static, hidden HTML for the start of the body. The script in the head shows it when it is needed, so
 * nothing moves and no further file is loaded.
 * @returns an empty string where nothing has to be asked or told, and for the layout `none`.
 */
export function renderBanner(
  manifest: Manifest,
  { lang = 'en', layout = 'flow' }: RenderBannerOptions = {},
): string {
  const declared = readManifest(manifest)
  const hasSwitch = [...declared.categories.values()].some(({ kind }) => kind !== 'none')
  if (!hasSwitch || layout === 'none') return ''
  return toHtml(firstBanner(manifest, wordsIn(lang, manifest), { layout, declared }))
}

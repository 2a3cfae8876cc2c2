import { h } from '../markup/markup.ts'
import { toHtml } from '../markup/to-html.ts'
import { readManifest } from '../manifest/read-manifest.ts'
import type { Manifest } from '../manifest/types.ts'
import { unscripted as cy } from '../words/cy/unscripted.ts'
import { unscripted as en } from '../words/en/unscripted.ts'
import { baseLanguage } from '../words/text-in.ts'

/**
 * The place of the settings as HTML: the script in a page puts the form there. Until then, and where no script runs, it
 * says how to refuse, and links to `#latchkey-settings` lead to it. An empty string where nothing has a switch.
 * @example renderSettings(manifest, { lang: 'cy' })
 */
export function renderSettings(
  manifest: Manifest,
  { lang = 'en' }: { /** Language of the page, as a tag. Default: `en`. */ readonly lang?: string } = {},
): string {
  const { categories } = readManifest(manifest)
  if (![...categories.values()].some(({ kind }) => kind !== 'none')) return ''
  const isWelsh = baseLanguage(lang) === 'cy'
  // The words stand directly in the block: some editors move paragraphs out of it.
  return toHtml(
    h(
      'div',
      { class: 'latchkey-settings', id: 'latchkey-settings', lang: isWelsh ? 'cy' : 'en' },
      (isWelsh ? cy : en).settings,
    ),
  )
}

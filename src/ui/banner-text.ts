import type { Declared, SwitchKind } from '../manifest/declared.ts'
import type { Manifest } from '../manifest/types.ts'
import { categoryTexts } from '../words/category-texts.ts'
import { fill } from '../words/fill.ts'
import { pluralInWords } from '../words/plural.ts'
import type { BriefWords } from '../words/sections/common-words.ts'
import type { Words } from '../words/words.ts'

/** The sections of a language that the banner needs. */
export type BannerLanguage = Pick<Words, 'banner'> & { readonly common: BriefWords }

/** What a visitor reads at a glance. On a phone 360 px wide it also keeps the banner below half of the screen. */
const MOST_WORDS = 60
const MOST_CHARACTERS = 260

/** What the first layer says: which purposes there really are, and how many others would receive data. */
export function bannerText(
  manifest: Manifest,
  { common, banner }: BannerLanguage,
  { declared, gpc }: { readonly declared: Declared; readonly gpc: boolean },
): string {
  const phrases = (kind: SwitchKind): string[] =>
    [...declared.categories.values()]
      .filter(category => category.kind === kind)
      .map(({ id }) => {
        const { title, doing } = categoryTexts(id, manifest.categories?.[id], common)
        return doing === title ? fill(banner.titled, { title }) : doing
      })
  const asked = phrases('asks')
  const told = phrases('objects')
  const others = countOthers(manifest, declared)

  const sentence = (template: string, all: readonly string[], shown: number): string => {
    const rest = all.length - shown
    const list = rest > 0 ? [...all.slice(0, shown), pluralInWords(rest, banner.more, common)] : all
    return all.length
      ? fill(template, { list: common.list(list.map(doing => fill(banner.item, { doing }))) })
      : ''
  }
  const text = (shown: number): string =>
    [
      banner.needed,
      sentence(banner.permission, asked, shown),
      sentence(gpc ? banner.objected : banner.objection, told, shown),
      others ? capital(pluralInWords(others, banner.others, common)) : '',
    ]
      .filter(Boolean)
      .join(' ')

  let shown = Math.max(asked.length, told.length)
  while (shown > 0 && isLong(text(shown))) shown--
  return text(shown)
}

/** Organisations, other than the site's own, behind the services that wait for permission. */
function countOthers({ site }: Manifest, { categories, services }: Declared): number {
  const others = new Set<string>()
  for (const { id, category, provider } of services.values()) {
    if (categories.get(category ?? '')?.kind === 'asks') others.add((provider || id).trim().toLowerCase())
  }
  const own = site?.name
  for (const name of typeof own === 'object' ? Object.values(own) : [own]) {
    others.delete(String(name).trim().toLowerCase())
  }
  return others.size
}

function isLong(text: string): boolean {
  return text.length > MOST_CHARACTERS || text.split(/\s+/).length > MOST_WORDS
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

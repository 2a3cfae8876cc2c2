import type { OtherLanguage, Visit } from '../visit.ts'
import { brief } from '../words/en/brief.ts'
import { baseLanguage, tagAmong } from '../words/text-in.ts'
import { namedLanguages, ownLanguages, spokenLanguage } from './spoken-language.ts'
import { wordsOf } from './words-of.ts'

/** The languages of the pages, by visit: visitors can go back to them. */
const pages = new WeakMap<Visit, string>()

/**
 * The language to which a link leads: that which the visitor's browser asks for before the page's, where the site offers
 * it; once it is spoken, the page's. Null where there is none, or its texts cannot be had.
 */
export async function otherLanguage(visit: Visit): Promise<OtherLanguage | null> {
  const { lang, source, load } = visit
  const page = pages.get(visit) ?? lang
  pages.set(visit, page)
  const spoken = spokenLanguage(lang, source)
  const tag = lang === page ? preferred(spoken, source) : spokenLanguage(page, source)
  if (!tag || tag === spoken) return null
  const { common } = await wordsOf({ lang: tag, source, load }, { common: brief })
  return baseLanguage(common.lang) === baseLanguage(tag)
    ? { tag, name: common.name, direction: common.direction }
    : null
}

/** The first language of the browser that is spoken or offered here; undefined where it is spoken. */
function preferred(spoken: string, manifest: unknown): string | undefined {
  const offered = [...namedLanguages(manifest), ...ownLanguages(manifest)].filter(
    (tag): tag is string => typeof tag === 'string',
  )
  for (const wanted of navigator.languages) {
    if (baseLanguage(wanted) === baseLanguage(spoken)) return undefined
    const tag = tagAmong(offered, wanted)
    // What nobody has texts for is English, which is no offer.
    if (tag && spokenLanguage(tag, manifest) === tag) return tag
  }
  return undefined
}

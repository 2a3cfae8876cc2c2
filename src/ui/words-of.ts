import type { Visit } from '../visit.ts'
import { banner } from '../words/en/banner.ts'
import { common } from '../words/en/common.ts'
import { baseLanguage } from '../words/text-in.ts'
import type { BannerLanguage } from './banner-text.ts'

/** The banner's words. A language that cannot be had must not keep visitors from choosing: they are asked in English. */
export async function wordsOf({ lang, load }: Pick<Visit, 'lang' | 'load'>): Promise<BannerLanguage> {
  const english: BannerLanguage = { common, banner }
  if (baseLanguage(lang) !== 'cy') return english
  return load('cy', __INTEGRITY__.cy).then(
    file => file.words,
    () => english,
  )
}

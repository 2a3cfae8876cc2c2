import type { Visit } from '../visit.ts'
import { baseLanguage } from '../words/text-in.ts'
import type { Words } from '../words/words.ts'

/** The words of the page's language. One that cannot be had must keep nobody from choosing: then it is English. */
export async function wordsOf<English>(
  { lang, load }: Pick<Visit, 'lang' | 'load'>,
  english: English,
): Promise<English | Words> {
  if (baseLanguage(lang) !== 'cy') return english
  return load('cy', __INTEGRITY__.cy).then(
    file => file.words,
    () => english,
  )
}

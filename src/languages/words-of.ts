import type { Visit } from '../visit.ts'
import type { LanguageName, LanguagePart } from '../words/language-files.ts'
import { baseLanguage } from '../words/text-in.ts'
import { wordFor } from '../words/word-for.ts'
import { ownLanguages, spokenLanguage } from './spoken-language.ts'

/**
 * What a surface says, in the language of the visit. One that cannot be had must keep nobody from choosing: then it is
 * English.
 * @param english what the surface says in English.
 * @param parts of the language that it needs besides what the banner says.
 */
export async function wordsOf<English extends object>(
  { lang, load, source }: Pick<Visit, 'lang' | 'load' | 'source'>,
  english: English,
  ...parts: readonly LanguagePart[]
): Promise<English> {
  const tag = spokenLanguage(lang, source)
  const name = baseLanguage(tag) as LanguageName
  const integrity = wordFor(__LANGUAGES__, name)
  try {
    const words = { ...english } as Record<string, object>
    if (integrity) {
      const main = await load(name, integrity)
      const others = parts.map(part => load(`${name}-${part}`, main.parts[part]))
      const files = [main, ...(await Promise.all(others))]
      // Sections of which files have a part each are put together, and none of English is left among them.
      for (const file of files) for (const section of Object.keys(file.words)) words[section] = {}
      for (const file of files)
        for (const [section, texts] of Object.entries(file.words))
          Object.assign(words[section] as object, texts)
    }
    if (!ownLanguages(source).includes(tag)) return words as English
    const file = await load('own-language', __INTEGRITY__['own-language'])
    return await file.ownWords({ source }, words as English, tag)
  } catch {
    return english
  }
}

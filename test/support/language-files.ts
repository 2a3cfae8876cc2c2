import { LANGUAGE_IMPORTS } from '../../src/languages/language-imports.ts'
import type { LanguageFiles } from '../../src/words/language-files.ts'

/** The files of a language, for a fake visit. */
export async function languageFiles(name: 'cy' | 'ur' | 'pl'): Promise<Partial<LanguageFiles>> {
  const names = (Object.keys(LANGUAGE_IMPORTS) as (keyof LanguageFiles)[]).filter(
    file => file.split('-')[0] === name,
  )
  const files = await Promise.all(names.map(async file => [file, await LANGUAGE_IMPORTS[file]()]))
  return Object.fromEntries(files) as Partial<LanguageFiles>
}

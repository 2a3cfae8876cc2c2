import { missingTexts } from '../languages/missing-texts.ts'
import { toFault, type Fault } from '../manifest/fault.ts'
import { isFields } from '../manifest/is-fields.ts'
import { SERVED, UNREVIEWED } from '../words/our-languages.ts'
import { baseLanguage } from '../words/text-in.ts'
import { words as english } from '../words/en/words.ts'

/** How many are named one by one. */
const MOST = 8

/**
 * Warns of the texts that the languages in a manifest lack. Those in files of the site only a page can see: it says so in
 * its console.
 */
export function languageFaults(manifest: unknown): readonly Fault[] {
  const languages = isFields(manifest) && isFields(manifest.languages) ? manifest.languages : {}
  return Object.entries(languages).flatMap(([tag, texts]) => {
    // What corrects one of ours need not be whole.
    if (!isFields(texts) || [...SERVED, ...UNREVIEWED].includes(baseLanguage(tag))) return []
    const missing = missingTexts(english, texts)
    const others = missing.length > MOST ? ` and ${missing.length - MOST} more` : ''
    return missing.length
      ? toFault({
          severity: 'warning',
          code: 'language-texts-missing',
          path: ['languages', tag],
          expected: 'every text that Latchkey says',
          received: `none for ${missing.slice(0, MOST).join(', ')}${others}`,
          advice: 'Translate them: until then they are English, and marked so.',
        })
      : []
  })
}

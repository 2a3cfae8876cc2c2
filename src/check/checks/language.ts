import { baseLanguage } from '../../words/text-in.ts'
import type { Facts } from '../facts.ts'
import type { Finding } from '../finding.ts'

/** Whether our words are in the language of the page. */
export function language({ pageLang, lang, spoken, snippetLang: snippet }: Facts): Finding {
  const about = 'language'
  const values = { lang, snippet }
  if (!pageLang) return { about, outcome: 'missing', state: 'mend' }
  if (baseLanguage(spoken) !== baseLanguage(lang))
    return { about, outcome: 'notOffered', state: 'unknown', values }
  return snippet && baseLanguage(snippet) !== baseLanguage(lang)
    ? { about, outcome: 'snippet', state: 'mend', values }
    : { about, outcome: 'offered', state: 'ok', values }
}

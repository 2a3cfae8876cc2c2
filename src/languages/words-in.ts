import { isFields } from '../manifest/is-fields.ts'
import { words as cy } from '../words/cy/words.ts'
import { words as en } from '../words/en/words.ts'
import { words as pl } from '../words/pl/words.ts'
import { baseLanguage } from '../words/text-in.ts'
import { words as ur } from '../words/ur/words.ts'
import type { Words } from '../words/words.ts'
import { ownTexts } from './own-texts.ts'
import { ownLanguages, spokenLanguage } from './spoken-language.ts'

const ALL = new Map<string, Words>([
  ['cy', cy],
  ['ur', ur],
  ['pl', pl],
])

/**
 * Our words where `lang` is asked for, for Node and for bundles: the same as a page speaks, but for a language whose
 * texts the manifest has in a file of the site, which only a page can ask for.
 * @param manifest says what the site adds, corrects and offers. Default: nothing.
 */
export function wordsIn(lang: string, manifest?: unknown): Words {
  const tag = spokenLanguage(lang, manifest)
  const ours = ALL.get(baseLanguage(tag)) ?? en
  if (!ownLanguages(manifest).includes(tag) || !isFields(manifest) || !isFields(manifest.languages))
    return ours
  const texts = manifest.languages[tag]
  // A page would put the texts of the file in place of these, so nothing is called English ahead that is not.
  return typeof texts === 'string' && ours === en ? en : ownTexts(ours, texts, tag)
}

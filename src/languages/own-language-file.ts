import { report } from '../browser/report.ts'
import { isFields } from '../manifest/is-fields.ts'
import type { Visit } from '../visit.ts'
import { baseLanguage } from '../words/text-in.ts'
import { missingTexts } from './missing-texts.ts'
import { ownTexts } from './own-texts.ts'
import { readOwnTexts } from './read-own-texts.ts'

/** What was read before: each surface asks. */
const read = new Map<string, Promise<unknown>>()

/** Lays the texts of a language of the site's own over ours. Never rejects: what cannot be had stays as it is. */
export async function ownWords<Base extends object>(
  { source }: Pick<Visit, 'source'>,
  words: Base,
  tag: string,
): Promise<Base> {
  const given = isFields(source) && isFields(source.languages) ? source.languages[tag] : undefined
  const key = JSON.stringify([tag, given])
  const texts = read.get(key) ?? readOwnTexts(source, tag)
  read.set(key, texts)
  try {
    const said = await texts
    const missing = isCorrection(words, tag) ? [] : missingTexts(words, said)
    if (missing.length) report(`the language ${tag} lacks ${missing.join(', ')}`)
    return ownTexts(words, said, tag)
  } catch (error) {
    read.delete(key)
    report(`no texts for the language ${tag}`, error)
    return words
  }
}

/** What corrects one of ours need not be whole. */
function isCorrection(words: { readonly common?: { readonly lang: string } }, tag: string): boolean {
  return words.common?.lang === baseLanguage(tag)
}

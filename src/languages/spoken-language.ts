import { isFields } from '../manifest/is-fields.ts'
import { optionOf } from '../manifest/option-of.ts'
import { SERVED, UNREVIEWED } from '../words/our-languages.ts'
import { tagAmong } from '../words/text-in.ts'

/**
 * The language in which Latchkey speaks where `lang` is asked for, as a tag: one of the site's own, else one of ours that
 * a page in it is enough for or that the site offers by name, else English.
 * @param manifest the whole or its head part, unchecked.
 */
export function spokenLanguage(lang: string, manifest: unknown): string {
  const named = UNREVIEWED.filter(tag => namedLanguages(manifest).includes(tag))
  return tagAmong(ownLanguages(manifest), lang) ?? tagAmong([...SERVED, ...named], lang) ?? 'en'
}

/** Tags of the languages that the site adds or corrects. */
export function ownLanguages(manifest: unknown): readonly string[] {
  const languages = isFields(manifest) && manifest.languages
  return isFields(languages) ? Object.keys(languages) : []
}

/** Tags of the languages that the site offers, as `options.languages` names them. */
export function namedLanguages(manifest: unknown): readonly unknown[] {
  const named = optionOf(manifest, 'languages')
  return Array.isArray(named) ? named : []
}

/** Whether a site has languages besides that of its pages. */
export function offersLanguages(manifest: unknown): boolean {
  return [...ownLanguages(manifest), ...namedLanguages(manifest)].length > 0
}

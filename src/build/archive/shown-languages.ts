import { isFields } from '../../manifest/is-fields.ts'
import { namedLanguages, ownLanguages, spokenLanguage } from '../../languages/spoken-language.ts'
import { SERVED } from '../../words/our-languages.ts'

/** What can be part of a file's name. */
const TAG = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i

/** In which languages a site speaks. */
export interface ShownLanguages {
  /** Tags of those whose words are known. */
  readonly known: readonly string[]
  /** Those whose words, or corrections of them, stand in a file of the site: path by tag. */
  readonly inFiles: ReadonlyMap<string, string>
}

/** The languages in which pages of a site may speak: ours that need no naming, those that it offers, and its own. */
export function shownLanguages(manifest: unknown): ShownLanguages {
  const own = isFields(manifest) && isFields(manifest.languages) ? manifest.languages : {}
  const tags = [...SERVED, ...namedLanguages(manifest), ...ownLanguages(manifest)].filter(
    (tag): tag is string => typeof tag === 'string' && TAG.test(tag),
  )
  const spoken = [...new Set(tags.map(tag => spokenLanguage(tag, manifest)))]
  const files = Object.entries(own).filter(
    (entry): entry is [string, string] => spoken.includes(entry[0]) && typeof entry[1] === 'string',
  )
  const inFiles = new Map(files)
  return { known: spoken.filter(tag => !inFiles.has(tag)), inFiles }
}

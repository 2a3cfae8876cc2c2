import { namedLanguages, ownLanguages } from '../../languages/spoken-language.ts'
import type { LazyFiles, Visit } from '../../visit.ts'
import type { LanguageFiles, LanguageName, LanguagePart } from '../../words/language-files.ts'
import { SERVED, UNREVIEWED } from '../../words/our-languages.ts'
import { baseLanguage } from '../../words/text-in.ts'
import { wordFor } from '../../words/word-for.ts'

/** Not visitors': whoever opens the inventory sees whether they come, and it carries the integrity of this one. */
type OfInventory = 'inventory' | 'inventory-panel' | 'known'

/** All but this one and `page`, which are here, and the languages. One that is not named does not compile. */
const FILES: Readonly<
  Record<Exclude<keyof LazyFiles, keyof LanguageFiles | OfInventory | 'page' | 'check'>, true>
> = {
  banner: true,
  again: true,
  panel: true,
  annex: true,
  placeholder: true,
  theme: true,
  armour: true,
  aftercare: true,
  validate: true,
  log: true,
  'moving-in': true,
  language: true,
  'own-language': true,
}

/** What was tried of our other files, and how it came out. */
export interface TriedFiles {
  /** Names of the files. */
  readonly tried: readonly string[]
  /** Those that cannot be loaded, or are not of this version. */
  readonly failed: readonly string[]
  /** Languages of ours that the site can come to speak, English left out, which is in each file. */
  readonly languages: readonly string[]
}

/** Loads each of our other files that the site may need. That does nothing: each only exports. */
export async function tryFiles({ load, source }: Pick<Visit, 'load' | 'source'>): Promise<TriedFiles> {
  const tried: string[] = []
  const failed: string[] = []
  const languages = languagesOf(source)

  async function attempt<Name extends keyof LazyFiles>(
    name: Name,
    integrity: string | undefined,
  ): Promise<LazyFiles[Name] | undefined> {
    tried.push(`${name}.js`)
    try {
      return await load(name, integrity)
    } catch {
      failed.push(`${name}.js`)
      return undefined
    }
  }
  async function attemptLanguage(name: LanguageName): Promise<void> {
    const parts = Object.entries((await attempt(name, wordFor(__LANGUAGES__, name)))?.parts ?? {})
    await Promise.all(parts.map(([part, integrity]) => attempt(`${name}-${part as LanguagePart}`, integrity)))
  }
  await Promise.all([
    ...(Object.keys(FILES) as (keyof typeof FILES)[]).map(name => attempt(name, __INTEGRITY__[name])),
    ...languages.map(attemptLanguage),
  ])
  return { tried: tried.sort(), failed: failed.sort(), languages }
}

/** Those for which a page in them is enough, those that the site names, and those of ours that it corrects. */
function languagesOf(manifest: unknown): LanguageName[] {
  const named = UNREVIEWED.filter(tag => namedLanguages(manifest).includes(tag))
  const tags = [...SERVED, ...named, ...ownLanguages(manifest).map(baseLanguage)]
  return (Object.keys(__LANGUAGES__) as LanguageName[]).filter(name => tags.includes(name))
}

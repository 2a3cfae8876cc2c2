import type { BannerWords } from './sections/banner-words.ts'
import type { BriefWords } from './sections/common-words.ts'
import type { Words } from './words.ts'

/** The languages that are lazy files; English is in each file that speaks. */
export type LanguageName = 'cy' | 'ur' | 'pl'

/** The parts of a language, each a file that is loaded when a surface needs it. */
export type LanguagePart = 'later' | 'details' | 'settings' | 'placeholder' | 'receipt' | 'annex' | 'notice'

/** What the file of a language gives. */
export interface LanguageFile {
  readonly words: {
    readonly common: BriefWords
    readonly banner: BannerWords
  }
  /** Integrity of the other parts. */
  readonly parts: Readonly<Record<LanguagePart, string | undefined>>
}

/** What the file of a part gives. */
export interface LanguagePartFile {
  readonly words: { readonly [Section in keyof Words]?: Partial<Words[Section]> }
}

/** All files of all languages, by name. */
export type LanguageFiles = { [Name in LanguageName]: LanguageFile } & {
  [Name in `${LanguageName}-${LanguagePart}`]: LanguagePartFile
}

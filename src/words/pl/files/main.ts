import type { LanguageFile } from '../../language-files.ts'
import { banner } from '../banner.ts'
import { brief as common } from '../brief.ts'

/** What a first visit needs of Polish: the banner. */
export const words: LanguageFile['words'] = { common, banner }

/** Integrity of the other parts, so that who asks for this file need not carry theirs. */
export const parts: LanguageFile['parts'] = {
  later: __INTEGRITY__['pl-later'],
  details: __INTEGRITY__['pl-details'],
  settings: __INTEGRITY__['pl-settings'],
  placeholder: __INTEGRITY__['pl-placeholder'],
  receipt: __INTEGRITY__['pl-receipt'],
  annex: __INTEGRITY__['pl-annex'],
  notice: __INTEGRITY__['pl-notice'],
}

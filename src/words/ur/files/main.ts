import type { LanguageFile } from '../../language-files.ts'
import { banner } from '../banner.ts'
import { brief as common } from '../brief.ts'

/** What a first visit needs of Urdu: the banner. */
export const words: LanguageFile['words'] = { common, banner }

/** Integrity of the other parts, so that who asks for this file need not carry theirs. */
export const parts: LanguageFile['parts'] = {
  later: __INTEGRITY__['ur-later'],
  details: __INTEGRITY__['ur-details'],
  settings: __INTEGRITY__['ur-settings'],
  placeholder: __INTEGRITY__['ur-placeholder'],
  receipt: __INTEGRITY__['ur-receipt'],
  annex: __INTEGRITY__['ur-annex'],
  notice: __INTEGRITY__['ur-notice'],
}

import type { LanguageFile } from '../../language-files.ts'
import { banner } from '../banner.ts'
import { brief as common } from '../brief.ts'

/** What a first visit needs of Welsh: the banner. */
export const words: LanguageFile['words'] = { common, banner }

/** Integrity of the other parts, so that who asks for this file need not carry theirs. */
export const parts: LanguageFile['parts'] = {
  later: __INTEGRITY__['cy-later'],
  details: __INTEGRITY__['cy-details'],
  settings: __INTEGRITY__['cy-settings'],
  placeholder: __INTEGRITY__['cy-placeholder'],
  receipt: __INTEGRITY__['cy-receipt'],
  annex: __INTEGRITY__['cy-annex'],
  notice: __INTEGRITY__['cy-notice'],
}

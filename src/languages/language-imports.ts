import type { LanguageFiles } from '../words/language-files.ts'

/** The files of the languages as a bundler finds them. */
export const LANGUAGE_IMPORTS: { [Name in keyof LanguageFiles]: () => Promise<LanguageFiles[Name]> } = {
  cy: () => import('../words/cy/files/main.ts'),
  'cy-later': () => import('../words/cy/files/later.ts'),
  'cy-details': () => import('../words/cy/files/details.ts'),
  'cy-settings': () => import('../words/cy/files/settings.ts'),
  'cy-placeholder': () => import('../words/cy/files/placeholder.ts'),
  'cy-receipt': () => import('../words/cy/files/receipt.ts'),
  'cy-annex': () => import('../words/cy/files/annex.ts'),
  'cy-notice': () => import('../words/cy/files/notice.ts'),
  ur: () => import('../words/ur/files/main.ts'),
  'ur-later': () => import('../words/ur/files/later.ts'),
  'ur-details': () => import('../words/ur/files/details.ts'),
  'ur-settings': () => import('../words/ur/files/settings.ts'),
  'ur-placeholder': () => import('../words/ur/files/placeholder.ts'),
  'ur-receipt': () => import('../words/ur/files/receipt.ts'),
  'ur-annex': () => import('../words/ur/files/annex.ts'),
  'ur-notice': () => import('../words/ur/files/notice.ts'),
  pl: () => import('../words/pl/files/main.ts'),
  'pl-later': () => import('../words/pl/files/later.ts'),
  'pl-details': () => import('../words/pl/files/details.ts'),
  'pl-settings': () => import('../words/pl/files/settings.ts'),
  'pl-placeholder': () => import('../words/pl/files/placeholder.ts'),
  'pl-receipt': () => import('../words/pl/files/receipt.ts'),
  'pl-annex': () => import('../words/pl/files/annex.ts'),
  'pl-notice': () => import('../words/pl/files/notice.ts'),
}

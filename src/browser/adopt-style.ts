import { addStyle, type StyleSheet } from './add-style.ts'
import { native, read } from './natives.ts'

/** Gives the document a style sheet, once however often it is asked. */
export function adoptStyle(css: string, nonce = ''): void {
  // Browsers before 2023 have none.
  const sheets = read('adoptedStyleSheets') as readonly StyleSheet[] | undefined
  const isAdopted = sheets?.some(sheet => sheet.css === css)
  if (isAdopted || [...native('querySelectorAll')('style')].some(style => style.textContent === css)) return
  addStyle(css, nonce)
}

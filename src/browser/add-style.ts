import { native, read } from './natives.ts'

/** A sheet, and of ours what it was made of: each file of ours knows it by that. */
export type StyleSheet = CSSStyleSheet & { readonly css?: string }

/**
 * Gives the document a style sheet.
 *
 * A constructed sheet is not inline style, so it works under `style-src 'self'`. Browsers that cannot adopt one
 * (before 2023) get a `<style>` element, which a strict policy lets through by its nonce.
 */
export function addStyle(css: string, nonce = ''): void {
  try {
    const sheet = Object.assign(new CSSStyleSheet(), { css })
    sheet.replaceSync(css)
    read('adoptedStyleSheets').push(sheet)
  } catch {
    // No constructor, or a frozen list.
    const style = native('createElement')('style')
    style.nonce = nonce
    style.textContent = css
    read('head').append(style)
  }
}

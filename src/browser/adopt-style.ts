import { native, read } from './natives.ts'

/** A sheet, and of ours what it was made of: each file of ours that adopts one knows it by that. */
type Ours = CSSStyleSheet & { readonly css?: string }

/**
 * Gives the document a style sheet, once however often it is asked.
 *
 * A constructed sheet is not inline style, so it works under `style-src 'self'`. Browsers that cannot adopt one
 * (before 2023) get a `<style>` element, which a strict policy lets through by its nonce.
 */
export function adoptStyle(css: string, nonce = ''): void {
  try {
    const sheet: Ours = Object.assign(new CSSStyleSheet(), { css })
    sheet.replaceSync(css)
    const sheets: Ours[] = read('adoptedStyleSheets')
    if (!sheets.some(other => other.css === css)) sheets.push(sheet)
  } catch {
    // No constructor, or a frozen list: what is adopted is not known, what stands in the page is.
    if ([...native('querySelectorAll')('style')].some(style => style.textContent === css)) return
    const style = native('createElement')('style')
    style.nonce = nonce
    style.textContent = css
    read('head').append(style)
  }
}

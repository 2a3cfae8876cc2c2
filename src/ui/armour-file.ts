import { annexStyle } from '../annex/annex-style.ts'
import { adoptStyle } from '../browser/adopt-style.ts'
import { read } from '../browser/natives.ts'
import banner from './banner.css?inline'
import panel from './panel.css?inline'
import placeholder from './placeholder/placeholder.css?inline'
import reload from './reload.css?inline'
import plain from './plain.css?inline'

const TABLES =
  ':where(latchkey-annex,latchkey-recipients,latchkey-notice,.latchkey-annex,.latchkey-recipients,.latchkey-notice)'

/** Puts our own look in place of what a page makes of banner, settings and placeholders. */
export function wearOurs(nonce: string): void {
  wear(banner + panel + reload + placeholder + plain, nonce)
}

/** The same for tables and notice, which otherwise look as the page has it. */
export function wearTables(nonce: string): void {
  wear(`${TABLES},${TABLES} *{all:revert}${annexStyle}`, nonce)
}

/**
 * Of two important declarations that of a layer wins over one outside of all layers, and that of an earlier layer over
 * one of a later. So all of ours become important, in a layer that comes first where the page's sheets can be written to.
 * @see https://www.w3.org/TR/css-cascade-5/#cascade-layering
 */
function wear(css: string, nonce: string): void {
  adoptStyle(`@layer latchkey{${important(css)}}`, nonce)
  for (const sheet of read('styleSheets')) {
    try {
      sheet.insertRule('@layer latchkey;', 0)
      return
    } catch {
      // From elsewhere, so it cannot be written to; the next one may come first of what matters.
    }
  }
}

/** A declaration is what ends with a semicolon or with its block. */
function important(css: string): string {
  return css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s*!important/g, '')
    .replace(/[^{};\s][^{};]*(?=[;}])/g, '$&!important')
}

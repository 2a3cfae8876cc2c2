import { isFields, type Fields } from '../manifest/is-fields.ts'
import { inEnglish } from '../markup/in-english.ts'
import { listOf } from '../words/list-of.ts'
import { fill } from '../words/fill.ts'
import type { PluralForm } from '../words/plural.ts'
import type { BriefWords } from '../words/sections/common-words.ts'
import { baseLanguage } from '../words/text-in.ts'

/** The languages that are written from right to left, as far as a site may offer them. */
const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b|-(?:arab|hebr)\b/i

/** What no label or sentence of ours is longer than: a text that is would not be a translation. */
const LONGEST = 2000

/**
 * The texts of a language of the site's own, laid over words of ours. They come from a file that may hold anything:
 * only texts where a text belongs are taken. What is missing stays as it is; where that is English, and the language is
 * not, it says so.
 */
export function ownTexts<Base extends object>(words: Base, texts: unknown, tag: string): Base {
  const common = (words as { readonly common?: BriefWords }).common
  const isForeign = !!common && common.lang !== baseLanguage(tag)
  const laid = overlay(words, texts, isForeign) as Fields & Base
  if (!common || !isFields(laid.common)) return laid
  const own = isFields(texts) && isFields(texts.common) ? texts.common : {}
  return {
    ...laid,
    common: { ...laid.common, direction: common.direction, ...grammar(own, { tag, isForeign }) },
  }
}

function overlay(ours: unknown, own: unknown, isForeign: boolean): unknown {
  const fallback = (text: unknown): unknown =>
    isForeign && typeof text === 'string' ? inEnglish(text) : text
  if (typeof ours === 'string') return isText(own) ? own : fallback(ours)
  if (Array.isArray(ours)) {
    const isWhole = Array.isArray(own) && own.length === ours.length && own.every(isText)
    return isWhole ? own : ours.map(fallback)
  }
  if (typeof ours !== 'object' || ours === null) return ours
  const fields = isFields(own) ? own : {}
  const ownOf = (key: string): unknown => ({}).hasOwnProperty.call(fields, key) ? fields[key] : undefined
  // Of plurals, a language has the forms that it needs.
  if ('other' in ours && isText(ownOf('other'))) return textsOf(fields)
  const all = Object.entries(ours).map(([key, value]) => [key, overlay(value, ownOf(key), isForeign)])
  const isList = Object.keys(ours).length === 0
  return { ...(isList && textsOf(fields)), ...Object.fromEntries(all) }
}

/** What a language does and does not say: where its texts come as data, by tables, and by what the browser knows. */
function grammar(
  own: Fields,
  { tag, isForeign }: { readonly tag: string; readonly isForeign: boolean },
): Partial<BriefWords> {
  const { and, comma, numbers, direction } = own
  const isWhole = Array.isArray(numbers) && numbers.every(isText)
  return {
    lang: tag,
    ...(isForeign && { plural: pluralRule(tag), number: String }),
    ...(isForeign && { direction: RIGHT_TO_LEFT.test(tag) ? 'rtl' : 'ltr' }),
    ...((direction === 'ltr' || direction === 'rtl') && { direction }),
    ...(isWhole && { number: n => (numbers as string[])[n - 1] ?? String(n) }),
    ...((isForeign || isText(and)) && {
      list: items =>
        listOf(
          items,
          last => (isText(and) ? fill(and, { last }) : `${inEnglish('and')} ${last}`),
          isText(comma) ? comma : ', ',
        ),
    }),
  }
}

/** By the browser where it knows the language, else as in English. */
function pluralRule(tag: string): (n: number) => PluralForm {
  try {
    const rule = new Intl.PluralRules(tag)
    if (baseLanguage(rule.resolvedOptions().locale) === baseLanguage(tag)) return n => rule.select(n)
  } catch {
    // What is no language tag has no rule.
  }
  return n => (n === 1 ? 'one' : 'other')
}

function textsOf(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, text]) => isText(text)))
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST
}

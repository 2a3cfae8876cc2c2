import { fill } from './fill.ts'
import type { CommonWords } from './sections/common-words.ts'

/** The plural categories of CLDR. @see https://cldr.unicode.org/index/cldr-spec/plural-rules */
export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'

/**
 * A phrase that holds a number, by the form that the number takes: `{ one: '{n} cookie', other: '{n} cookies' }`.
 * `=4` is for exactly that number and comes before the rule.
 */
export type Plurals = Readonly<Partial<Record<PluralForm | `=${number}`, string>>> & {
  readonly other: string
}

type Rule = Pick<CommonWords, 'plural'>

/** A number and what is counted, in figures: "5 companies". */
export function plural(n: number, forms: Plurals, words: Rule): string {
  return fill(formOf(n, forms, words), { n })
}

/** The same with the numbers from one to ten as words: "five companies". */
export function pluralInWords(n: number, forms: Plurals, words: Rule & Pick<CommonWords, 'number'>): string {
  return fill(formOf(n, forms, words), { n: words.number(n) })
}

function formOf(n: number, forms: Plurals, words: Rule): string {
  return forms[`=${n}`] ?? forms[words.plural(n)] ?? forms.other
}

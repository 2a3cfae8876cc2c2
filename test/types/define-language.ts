import { defineLanguage, type Language, type PartialLanguage } from '../../src/index.ts'

declare const whole: Language

defineLanguage(whole)
// @ts-expect-error -- a section is missing
defineLanguage({ ...whole, banner: undefined })
declare const withoutAccept: Omit<Language['banner'], 'accept'>
// @ts-expect-error -- a text is missing
defineLanguage({ ...whole, banner: withoutAccept })

/** Corrects one of ours. */
export const correction: PartialLanguage = { banner: { accept: 'Derbyn y cyfan' } }
// @ts-expect-error -- no such text
export const misspelt: PartialLanguage = { banner: { acept: 'Derbyn y cyfan' } }

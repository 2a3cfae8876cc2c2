import { check as cyCheck } from '../words/cy/check.ts'
import { common as cyCommon } from '../words/cy/common.ts'
import { check } from '../words/en/check.ts'
import { common } from '../words/en/common.ts'
import type { CheckWords } from '../words/sections/check-words.ts'
import type { CommonWords } from '../words/sections/common-words.ts'
import { baseLanguage } from '../words/text-in.ts'

/** What a report is written with. */
export interface CheckLanguage {
  readonly check: CheckWords
  readonly common: Pick<CommonWords, 'lang' | 'direction' | 'list' | 'months' | 'date'>
}

/** The words of a report; English for languages that we do not speak. In no language file, which visitors load. */
export function checkLanguage(lang: string): CheckLanguage {
  return baseLanguage(lang) === 'cy' ? { check: cyCheck, common: cyCommon } : { check, common }
}

import { annex as cyAnnex } from '../words/cy/annex.ts'
import { check as cyCheck } from '../words/cy/check.ts'
import { common as cyCommon } from '../words/cy/common.ts'
import { annex } from '../words/en/annex.ts'
import { check } from '../words/en/check.ts'
import { common } from '../words/en/common.ts'
import type { AnnexWords } from '../words/sections/annex-words.ts'
import type { CheckWords } from '../words/sections/check-words.ts'
import type { BriefWords } from '../words/sections/common-words.ts'
import { baseLanguage } from '../words/text-in.ts'

/** What a report is written with. */
export interface CheckLanguage {
  readonly check: CheckWords
  readonly common: Pick<BriefWords, 'lang' | 'direction' | 'list'>
  readonly annex: Pick<AnnexWords, 'months' | 'date'>
}

/** The words of a report; English for languages that we do not speak. In no language file, which visitors load. */
export function checkLanguage(lang: string): CheckLanguage {
  return baseLanguage(lang) === 'cy'
    ? { check: cyCheck, common: cyCommon, annex: cyAnnex }
    : { check, common, annex }
}

import { annex as cyAnnex } from '../words/cy/annex.ts'
import { common as cyCommon } from '../words/cy/common.ts'
import { notice as cyNotice } from '../words/cy/notice.ts'
import { annex } from '../words/en/annex.ts'
import { common } from '../words/en/common.ts'
import { notice } from '../words/en/notice.ts'
import { baseLanguage } from '../words/text-in.ts'
import type { NoticeLanguage } from './notice/notice-source.ts'

/** Our words in a language, for Node and for bundles; English for those that we do not speak. */
export function wordsIn(lang: string): NoticeLanguage {
  return baseLanguage(lang) === 'cy'
    ? { common: cyCommon, annex: cyAnnex, notice: cyNotice }
    : { common, annex, notice }
}

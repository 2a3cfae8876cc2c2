import { wordsOf } from '../languages/words-of.ts'
import type { Visit } from '../visit.ts'
import { common } from '../words/en/common.ts'
import { left } from '../words/en/left.ts'
import { panel } from '../words/en/panel.ts'
import { receipt } from '../words/en/receipt.ts'
import type { PanelLanguage } from './settings-rows.ts'

const ENGLISH: PanelLanguage = { common, panel, left, receipt }

/** What the settings say, in the language of the visit. */
export function panelWords(visit: Visit): Promise<PanelLanguage> {
  return wordsOf(visit, ENGLISH, 'details', 'settings', 'receipt')
}

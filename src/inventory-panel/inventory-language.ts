import { annex as cyAnnex } from '../words/cy/annex.ts'
import { check as cyCheck } from '../words/cy/check.ts'
import { common as cyCommon } from '../words/cy/common.ts'
import { inventory as cyInventory } from '../words/cy/inventory.ts'
import { annex } from '../words/en/annex.ts'
import { check } from '../words/en/check.ts'
import { common } from '../words/en/common.ts'
import { inventory } from '../words/en/inventory.ts'
import type { CheckWords } from '../words/sections/check-words.ts'
import type { InventoryWords } from '../words/sections/inventory-words.ts'
import { baseLanguage } from '../words/text-in.ts'
import type { Words } from '../words/words.ts'

/** What the panel is written with. */
export interface InventoryLanguage extends Pick<Words, 'common' | 'annex'> {
  readonly inventory: InventoryWords
  /** What a check says besides its results. */
  readonly check: Pick<CheckWords, 'list'>
}

/** The words of the panel; English for languages that we do not speak. In no language file, which visitors load. */
export function inventoryLanguage(lang: string): InventoryLanguage {
  return baseLanguage(lang) === 'cy'
    ? { common: cyCommon, annex: cyAnnex, inventory: cyInventory, check: { list: cyCheck.list } }
    : { common, annex, inventory, check: { list: check.list } }
}

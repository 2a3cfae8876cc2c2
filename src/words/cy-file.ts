import { again } from './cy/again.ts'
import { annex } from './cy/annex.ts'
import { banner } from './cy/banner.ts'
import { common } from './cy/common.ts'
import { left } from './cy/left.ts'
import { notice } from './cy/notice.ts'
import { panel } from './cy/panel.ts'
import { placeholder } from './cy/placeholder.ts'
import { receipt } from './cy/receipt.ts'
import { reload } from './cy/reload.ts'
import type { Words } from './words.ts'

/** Welsh, whole: the lazy file that a Welsh page loads. */
export const words: Words = {
  common,
  banner,
  panel,
  annex,
  notice,
  reload,
  again,
  left,
  placeholder,
  receipt,
}

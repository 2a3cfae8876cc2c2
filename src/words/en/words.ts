import type { Words } from '../words.ts'
import { again } from './again.ts'
import { annex } from './annex.ts'
import { banner } from './banner.ts'
import { common } from './common.ts'
import { left } from './left.ts'
import { notice } from './notice.ts'
import { panel } from './panel.ts'
import { placeholder } from './placeholder.ts'
import { receipt } from './receipt.ts'
import { reload } from './reload.ts'

/** English, whole. */
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

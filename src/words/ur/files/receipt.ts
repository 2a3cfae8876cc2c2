import type { LanguagePartFile } from '../../language-files.ts'
import { left } from '../left.ts'
import { receipt } from '../receipt.ts'

export const words: LanguagePartFile['words'] = { left, receipt }

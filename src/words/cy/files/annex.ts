import type { LanguagePartFile } from '../../language-files.ts'
import { annex } from '../annex.ts'

export const words: LanguagePartFile['words'] = { annex }

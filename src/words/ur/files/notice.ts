import type { LanguagePartFile } from '../../language-files.ts'
import { notice } from '../notice.ts'

export const words: LanguagePartFile['words'] = { notice }

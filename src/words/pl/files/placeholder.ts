import type { LanguagePartFile } from '../../language-files.ts'
import { placeholder } from '../placeholder.ts'

export const words: LanguagePartFile['words'] = { placeholder }

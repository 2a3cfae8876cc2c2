import type { LanguagePartFile } from '../../language-files.ts'
import { panel } from '../panel.ts'

export const words: LanguagePartFile['words'] = { panel }

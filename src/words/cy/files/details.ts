import type { LanguagePartFile } from '../../language-files.ts'
import { details as common } from '../details.ts'

export const words: LanguagePartFile['words'] = { common }

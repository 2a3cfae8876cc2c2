import type { LanguagePartFile } from '../../language-files.ts'
import { again } from '../again.ts'
import { reload } from '../reload.ts'
import { told } from '../told.ts'

export const words: LanguagePartFile['words'] = { again, reload, left: { told } }

import type { CommonWords } from '../sections/common-words.ts'
import { brief } from './brief.ts'
import { details } from './details.ts'

export const common: CommonWords = { ...brief, ...details }

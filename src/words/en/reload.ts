import type { ReloadWords } from '../sections/reload-words.ts'

export const reload: ReloadWords = {
  fromNext: 'Your choice counts from the next page.',
  showNow: 'Show it now',
}

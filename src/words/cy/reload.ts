import type { ReloadWords } from '../sections/reload-words.ts'

export const reload: ReloadWords = {
  fromNext: 'Bydd eich dewis yn cyfrif o’r dudalen nesaf.',
  showNow: 'Dangos nawr',
}

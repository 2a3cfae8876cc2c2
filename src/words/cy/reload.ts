import type { ReloadWords } from '../sections/reload-words.ts'

export const reload: ReloadWords = {
  fromNext: 'Bydd eich dewis yn cyfrif o’r dudalen nesaf.',
  showNow: 'Dangos nawr',
  stopsNext:
    'Gall yr hyn a drowyd i ffwrdd gennych redeg o hyd ar y dudalen hon. Bydd yn stopio pan fyddwch yn agor y dudalen nesaf.',
  stopNow: 'Stopio nawr',
}

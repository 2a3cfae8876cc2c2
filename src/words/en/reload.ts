import type { ReloadWords } from '../sections/reload-words.ts'

export const reload: ReloadWords = {
  fromNext: 'Your choice counts from the next page.',
  showNow: 'Show it now',
  stopsNext: 'What you turned off may still run on this page. It stops when you open the next page.',
  stopNow: 'Stop it now',
}

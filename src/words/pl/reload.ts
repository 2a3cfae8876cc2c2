import type { ReloadWords } from '../sections/reload-words.ts'

export const reload: ReloadWords = {
  fromNext: 'Twój wybór liczy się od następnej strony.',
  showNow: 'Pokaż teraz',
  stopsNext:
    'To, co zostało wyłączone, może jeszcze działać na tej stronie. Zatrzyma się, gdy otworzysz następną stronę.',
  stopNow: 'Zatrzymaj teraz',
}

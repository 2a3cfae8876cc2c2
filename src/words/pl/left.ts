import type { LeftWords } from '../sections/left-words.ts'
import { told } from './told.ts'

export const left: LeftWords = {
  told,
  title: 'Czego nie udało się usunąć',
  intro: 'To jest wyłączone, ale może jeszcze być na Twoim urządzeniu.',
  httpOnly:
    '{names}: może to usunąć tylko komputer, który wysyła Ci tę stronę. To może zniknąć, gdy zamkniesz przeglądarkę.',
  thirdParty: '{names}: {who} może to mieć na innej stronie, do której nie mamy dostępu.',
  others: 'inna organizacja',
  otherPath:
    '{names}: to należy do innej części tej strony. Próbujemy to usunąć, ale nie widać stąd, czy to zniknęło.',
  comesBack:
    '{names}: coś na tej stronie zapisuje to znowu za każdym razem, gdy to usuwamy. Otwórz inną stronę i zajrzyj tu jeszcze raz.',
  refused:
    '{names}: Twoja przeglądarka nie pozwala nam tego usunąć. Zamknij inne karty z tą stroną i zajrzyj tu jeszcze raz.',
  yourself:
    'Aby usunąć wszystko samodzielnie, otwórz ustawienia przeglądarki. Znajdź pliki cookie i dane stron i usuń to, co jest zapisane dla: {host}.',
  ask: 'Możesz też zapytać nas: {contact}.',
}

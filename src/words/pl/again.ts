import type { AgainWords } from '../sections/again-words.ts'

export const again: AgainWords = {
  title: 'Zmiany w plikach cookie: {site}',
  isNew: 'Nowe od czasu Twojego wyboru: {list}.',
  isDifferent: 'Od czasu Twojego wyboru zmieniło się to, czego używamy do celu „{title}”.',
  areDifferent: 'Od czasu Twojego wyboru zmieniło się to, czego używamy do tych celów: {list}.',
  more: '{list} (jeszcze {n})',
  asks: 'Używamy do tego plików cookie tylko za Twoją zgodą.',
  staysOn: 'To jest włączone, dopóki nie powiesz „nie”.',
  staysOff: 'To pozostaje wyłączone.',
  others: 'Twoje inne wybory się nie zmieniają.',
  accept: 'Zgadzam się',
  reject: 'Odrzucam',
  accepted: 'Zgadzasz się na to.',
  rejected: 'Odrzucasz to.',
}

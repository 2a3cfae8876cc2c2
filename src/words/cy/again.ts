import type { AgainWords } from '../sections/again-words.ts'

export const again: AgainWords = {
  title: 'Newidiadau i gwcis ar {site}',
  isNew: 'Yn newydd ers i chi ddewis: {list}.',
  isDifferent: 'Mae’r hyn rydym yn ei ddefnyddio ar gyfer {title} wedi newid ers i chi ddewis.',
  areDifferent: 'Mae’r hyn rydym yn ei ddefnyddio ar gyfer y rhain wedi newid ers i chi ddewis: {list}.',
  // In brackets, because "a" would change the number, or be changed by it.
  more: '{list} ({n} arall)',
  asks: 'Dim ond os byddwch yn cytuno y byddwn yn defnyddio cwcis ar gyfer hyn.',
  staysOn: 'Mae hyn ymlaen nes i chi wrthod.',
  staysOff: 'Bydd hyn yn aros i ffwrdd.',
  others: 'Ni fydd eich dewisiadau eraill yn newid.',
  accept: 'Derbyn',
  reject: 'Gwrthod',
  accepted: 'Rydych wedi derbyn hyn.',
  rejected: 'Rydych wedi gwrthod hyn.',
}

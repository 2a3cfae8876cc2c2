import type { PlaceholderWords } from '../sections/placeholder-words.ts'

export const placeholder: PlaceholderWords = {
  untitled: 'Rhywbeth gan {name}',
  provider: '{name} ({provider})',
  does: 'Byddai {who} yn dangos hyn yma ac yn cael data am eich ymweliad.',
  doesHere: 'Byddai {who} yn dangos hyn yma.',
  uses: 'Mae hyn yn rhan o “{name}”, sydd i ffwrdd.',
  show: 'Dangos yr un hwn',
  always: 'Dangos {name} bob amser',
  alwaysCategory: 'Caniatáu “{name}” bob amser',
  link: 'Ei agor ar {host}',
}

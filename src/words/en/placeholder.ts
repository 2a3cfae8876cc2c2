import type { PlaceholderWords } from '../sections/placeholder-words.ts'

export const placeholder: PlaceholderWords = {
  untitled: 'Something from {name}',
  provider: '{name} ({provider})',
  does: '{who} would show this here and receive data about your visit.',
  doesHere: '{who} would show this here.',
  uses: 'This is part of “{name}”, which is off.',
  show: 'Show this one',
  always: 'Always show {name}',
  alwaysCategory: 'Always allow “{name}”',
  link: 'Open it on {host}',
}

import type { LeftWords } from '../sections/left-words.ts'
import { told } from './told.ts'

export const left: LeftWords = {
  told,
  title: 'What we could not remove',
  intro: 'These are off, but they may still be on your device.',
  httpOnly:
    '{names}: only the computer that sends you this website can remove this. It may go when you close your browser.',
  thirdParty: '{names}: {who} may keep this on another website, which we cannot reach.',
  others: 'another organisation',
  otherPath:
    '{names}: this belongs to another part of this website. We tried to remove it, but we cannot see from here if it is gone.',
  comesBack:
    '{names}: something on this page writes this again each time we remove it. Open another page, then look here again.',
  refused:
    '{names}: your browser would not let us remove this. Close other tabs with this website, then look here again.',
  yourself:
    'To remove all of it yourself, open your browser’s settings. Look for cookies and site data, and delete what is stored for {host}.',
  ask: 'You can also ask us: {contact}.',
}

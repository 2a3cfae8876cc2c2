import type { UnscriptedWords } from '../sections/unscripted-words.ts'

export const unscripted: UnscriptedWords = {
  settings:
    'Here you can choose. That needs JavaScript, which your browser has not run. Until it does, all that waits for your choice stays off: you need do nothing to say no. To remove what an earlier visit has left, open your browser’s settings. Look for cookies and site data, and delete what is stored for this website.',
}

import { listOf } from '../list-of.ts'
import type { BriefWords } from '../sections/common-words.ts'

// Feminine, as every noun is before which they stand.
const NUMBERS = [
  'jedna',
  'dwie',
  'trzy',
  'cztery',
  'pięć',
  'sześć',
  'siedem',
  'osiem',
  'dziewięć',
  'dziesięć',
]

export const brief: BriefWords = {
  lang: 'pl',
  direction: 'ltr',
  name: 'polski',
  settings: 'Ustawienia plików cookie',
  // Verbs in the first person plural: they complete "Za Twoją zgodą także …".
  categories: {
    necessary: {
      title: 'Niezbędne',
      doing: 'dbamy o działanie tej strony',
    },
    preferences: {
      title: 'Twoje ustawienia',
      doing: 'zapamiętujemy Twoje ustawienia',
    },
    analytics: {
      title: 'Liczenie odwiedzin',
      doing: 'liczymy odwiedziny',
    },
    media: {
      title: 'Filmy i mapy',
      doing: 'pokazujemy filmy i mapy',
    },
    sharing: {
      title: 'Udostępnianie',
      doing: 'pozwalamy udostępniać strony',
    },
    marketing: {
      title: 'Reklamy',
      doing: 'pokazujemy reklamy dobrane dla Ciebie',
    },
  },
  number: n => NUMBERS[n - 1] ?? String(n),
  plural(n) {
    if (!Number.isInteger(n)) return 'other'
    if (n === 1) return 'one'
    const isFew = n % 10 > 1 && n % 10 < 5 && !(n % 100 > 11 && n % 100 < 15)
    return isFew ? 'few' : 'many'
  },
  list: items => listOf(items, last => `oraz ${last}`),
}

import { fill } from './fill.ts'
import type { DetailWords } from './sections/common-words.ts'

/** A day by the visitor's own clock: "1 November 2026". */
export function localDate(date: Date, words: Pick<DetailWords, 'months' | 'date'>): string {
  return fill(words.date, {
    day: date.getDate(),
    month: words.months[date.getMonth()] ?? '',
    year: date.getFullYear(),
  })
}

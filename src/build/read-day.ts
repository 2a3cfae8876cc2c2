import { dateWords } from '../words/date.ts'
import { details } from '../words/en/details.ts'
import { Mistake } from './mistake.ts'

/**
 * Reads the day of an option, such as `2026-11-01`. Default: today, where the command runs.
 * @throws {Mistake} for what is in no calendar.
 */
export function readDay(text: string | undefined): string {
  if (text === undefined) {
    const now = new Date()
    const [month, day] = [now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0'))
    return `${now.getFullYear()}-${month}-${day}`
  }
  if (!dateWords(text, details)) {
    throw new Mistake(`--date: expected a day such as 2026-11-01, received ${text}.`, 2)
  }
  return text
}

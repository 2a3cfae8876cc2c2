import { isFields } from './is-fields.ts'
import { text } from './text.ts'

/** Whether a value is a text for visitors: one string, or at least one string a language. */
export function saysSomething(value: unknown): boolean {
  return !!(text(value) || (isFields(value) && Object.keys(value)[0]))
}

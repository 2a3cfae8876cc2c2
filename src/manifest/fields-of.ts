import { isFields, type Fields } from './is-fields.ts'

/** A value where it is an object with members; for anything else one without. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {}
}

/** The members of something that should be an object. */
export type Fields = Record<string, unknown>

/** Whether a value is an object with members, not a list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && !!value && !Array.isArray(value)
}

/** A value that should be a string; empty where it is anything else. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** Every text of a language by its path: of plurals each form, of countries and names of files none. */
export function allTexts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null || path.endsWith('.countries')) return []
  return Object.entries(value).flatMap(([key, part]) => allTexts(part, path ? `${path}.${key}` : key))
}

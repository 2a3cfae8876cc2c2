/** Puts values into the `{places}` of a text. A place without a value stays empty. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, place: string) => String(values[place] ?? ''))
}

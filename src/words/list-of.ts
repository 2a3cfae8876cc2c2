/** Lists things in a sentence: "a", "a and b", "a, b and c". `and` gives the last one with its "and". */
export function listOf(items: readonly string[], and: (last: string) => string, comma = ', '): string {
  const last = items[items.length - 1] ?? ''
  return items.length > 1 ? `${items.slice(0, -1).join(comma)} ${and(last)}` : last
}

import type { CommonWords } from './sections/common-words.ts'

/** Lists things in a sentence: "a", "a and b", "a, b and c". */
export function listOf(items: readonly string[], words: Pick<CommonWords, 'and'>): string {
  const last = items[items.length - 1] ?? ''
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} ${words.and(last)}` : last
}

/** Above this share of changed letters, two words are not a slip of each other. */
const FARTHEST = 0.4

/** The word that somebody probably meant; undefined where none is near. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const rated = words
    .map(candidate => ({ candidate, distance: distanceBetween(word.toLowerCase(), candidate) }))
    .sort((one, other) => one.distance - other.distance)
  const [best] = rated
  if (!best) return undefined
  const isNear = best.distance <= Math.ceil(best.candidate.length * FARTHEST)
  return isNear ? best.candidate : words.find(candidate => word.length > 1 && candidate.startsWith(word))
}

/** Levenshtein distance: how many letters to change, add or leave out. */
function distanceBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}

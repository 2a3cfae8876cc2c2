/**
 * The candidate that a misspelt word was probably meant to be, or undefined where none is near. A difference in
 * capitals alone is the nearest; a short word must be nearer than a long one.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let found: string | undefined
  let least = word.length < 4 ? 0.5 : word.length < 10 ? 1 : 2
  for (const candidate of candidates) {
    if (candidate === word) continue
    const cost = candidate.toLowerCase() === word.toLowerCase() ? 0.5 : distance(word, candidate, least)
    if (cost > least || (cost === least && found !== undefined)) continue
    found = candidate
    least = cost
  }
  return found
}

/** Letters to add, drop, change or swap with their neighbour; Infinity as soon as it must be more than `most`. */
function distance(from: string, to: string, most: number): number {
  // Each step changes the length by one at most, and the set of letters by two.
  if (Math.abs(from.length - to.length) > most || differing(from, to) > 2 * most) return Infinity
  let before: number[] = []
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const isSame = from[i - 1] === to[j - 1]
      const isSwap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      next[j] = Math.min(
        Number(row[j]) + 1,
        Number(next[j - 1]) + 1,
        Number(row[j - 1]) + (isSame ? 0 : 1),
        isSwap ? Number(before[j - 2]) + 1 : Infinity,
      )
    }
    if (Math.min(...next) > most) return Infinity
    before = row
    row = next
  }
  return Number(row[to.length])
}

/** At least how many letters stand in one of two words only: cheap, and enough to leave most words out. */
function differing(one: string, other: string): number {
  let bits = letters(one) ^ letters(other)
  let count = 0
  for (; bits; bits &= bits - 1) count++
  return count
}

function letters(word: string): number {
  let bits = 0
  for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) & 31)
  return bits
}

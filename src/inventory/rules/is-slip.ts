/** Parts of a name shorter than this are abbreviations, in which each letter may mean something. */
const WORD = 5
/** In a word of this length one letter less or more is no other word. */
const LONG_WORD = 7

/**
 * Whether two names differ as a slip of the hand makes them differ: in capitals, in two letters that changed places, in
 * a sign or a letter of a word that is doubled or not, or in one letter inside a long word. Names of one family differ
 * otherwise, at an end, in a number or in a short part: `_fbp` and `_fbc`, `__utma` and `__utmb`, `visit` and `visits`.
 */
export function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1) return false
  if (short.length === long.length && short.toLowerCase() === long.toLowerCase()) return true
  if (long.includes('*')) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  if (short.length === long.length) return isSwap(short, long, start)
  if (short.slice(start) !== long.slice(start + 1)) return false
  const letter = long.charAt(start)
  if (!isLetter(letter)) return letter === long[start - 1]
  const word = wordAt(long, start)
  const isDoubled = letter === long[start - 1]
  const isInside = isLetter(long.charAt(start - 1)) && isLetter(long.charAt(start + 1))
  return isInside && word.length >= (isDoubled ? WORD : LONG_WORD)
}

function isSwap(one: string, other: string, at: number): boolean {
  const [first = '', second = ''] = one.slice(at, at + 2)
  return (
    isLetter(first) &&
    isLetter(second) &&
    other.slice(at) === second + first + one.slice(at + 2) &&
    wordAt(one, at).length >= WORD
  )
}

/** The letters around a place, up to the next sign or number. */
function wordAt(name: string, at: number): string {
  const before = /[a-z]*$/i.exec(name.slice(0, at))?.[0] ?? ''
  const after = /^[a-z]*/i.exec(name.slice(at))?.[0] ?? ''
  return before + after
}

function isLetter(sign: string): boolean {
  return /^[a-z]$/i.test(sign)
}

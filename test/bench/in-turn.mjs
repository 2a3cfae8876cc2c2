/**
 * Measures set-ups in turn, so that what a machine does besides falls upon all of them alike. Each round begins with
 * another one, since who comes first finds a cooler processor.
 * @template Id
 * @param {readonly Id[]} ids
 * @param {{ rounds: number, warmUp?: number }} options
 * @param {(id: Id) => Promise<number>} measure
 * @returns {Promise<Map<Id, number[]>>} what was measured, round by round
 */
export async function inTurn(ids, { rounds, warmUp = 2 }, measure) {
  /** @type {Map<Id, number[]>} */
  const results = new Map(ids.map(id => [id, []]))
  for (let round = -warmUp; round < rounds; round++) {
    for (let index = 0; index < ids.length; index++) {
      const id = ids[(index + round + warmUp) % ids.length]
      const result = await measure(id)
      if (round >= 0) results.get(id)?.push(result)
    }
  }
  return results
}

/**
 * @param {readonly number[]} numbers
 * @returns {number}
 */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const [below = NaN, above = NaN] = sorted.slice(sorted.length % 2 ? middle : middle - 1, middle + 1)
  return sorted.length % 2 ? below : (below + above) / 2
}

/**
 * How many times as much, round by round: each result is held against its neighbour in time.
 * @param {readonly number[]} results
 * @param {readonly number[]} base
 * @returns {number}
 */
export const ratio = (results, base) => median(results.map((result, round) => result / (base[round] ?? NaN)))

/**
 * The same by the best rounds, since everything else only ever makes a round slower.
 * @param {readonly number[]} results
 * @param {readonly number[]} base
 * @returns {number}
 */
export const bestRatio = (results, base) => Math.min(...results) / Math.min(...base)

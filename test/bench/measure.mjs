/**
 * Nanoseconds of one call: the best of several rounds, since everything else only ever makes a round slower.
 * @param {() => unknown} call
 */
export function nanoseconds(call, { rounds = 12, roundMs = 25 } = {}) {
  let best = Infinity
  let calls = 1
  for (let round = 0; round < rounds;) {
    const start = performance.now()
    for (let index = 0; index < calls; index++) call()
    const ms = performance.now() - start
    if (ms < roundMs / 2) calls *= 2
    else {
      best = Math.min(best, (ms * 1e6) / calls)
      round++
    }
  }
  return best
}

/** @param {number} ns */
export function inWords(ns) {
  if (ns < 1e3) return `${ns.toFixed(0)} ns`
  return ns < 1e6 ? `${(ns / 1e3).toFixed(1)} µs` : `${(ns / 1e6).toFixed(1)} ms`
}

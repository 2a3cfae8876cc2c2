import { setTimeout as sleep } from 'node:timers/promises'

/** A promise's value, or an error where it takes too long: a page under test may never answer. */
export async function within<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value> {
  const stop = new AbortController()
  const late = sleep(milliseconds, undefined, { signal: stop.signal }).then(() => {
    throw new Error(`no answer for ${milliseconds} ms`)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    stop.abort()
    // Nobody waits for the loser any more, and its error is nobody's.
    late.catch(() => {})
    promise.catch(() => {})
  }
}

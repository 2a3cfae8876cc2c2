import { read } from './natives.ts'

/** How long to wait where the browser paints nothing, as in a window that others cover. In milliseconds. */
const PATIENCE = 100

/**
 * Fulfilled once the browser has painted what was changed just now: whatever takes time comes after that. A hidden page
 * is not painted, and its timers run late: there it is fulfilled at once.
 */
export function afterPaint(): Promise<void> {
  return new Promise(resolve => {
    if (read('hidden')) return resolve()
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, PATIENCE)
  })
}

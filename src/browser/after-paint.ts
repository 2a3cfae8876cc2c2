/** How long a page that nobody sees, and that is therefore not painted, has to wait. In milliseconds. */
const PATIENCE = 100

/** Fulfilled once the browser has painted what was changed just now: whatever takes time comes after that. */
export function afterPaint(): Promise<void> {
  return new Promise(resolve => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, PATIENCE)
  })
}

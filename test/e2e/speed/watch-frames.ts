/** What a page painted. */
export interface Frames {
  /** When the banner was shown, and when there was the first frame with content, in milliseconds; 0: not yet. */
  readonly shown: number
  readonly painted: number
  /** Every layout shift that the browser counted and no input led to. */
  readonly shifts: readonly number[]
}

/** Runs in the page before anything of it, and keeps `frames`. */
export function watchFrames(): void {
  const frames = { shown: 0, painted: 0, shifts: [] as number[] }
  Object.assign(window, { frames })
  const look = new MutationObserver(() => {
    const banner = document.querySelector<HTMLElement>('#latchkey-banner')
    if (!banner || banner.hidden) return
    frames.shown ||= performance.now()
    look.disconnect()
  })
  look.observe(document, { childList: true, subtree: true, attributes: true })
  new PerformanceObserver(list => {
    for (const { name, startTime } of list.getEntries()) {
      if (name === 'first-contentful-paint') frames.painted = startTime
    }
  }).observe({ type: 'paint', buffered: true })
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
      if (!hadRecentInput) frames.shifts.push(value)
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

import { native, read } from '../browser/natives.ts'
import type { Visit } from '../visit.ts'
import { watchLook } from './watch-look.ts'

/**
 * Watches the look of the banner from when it is shown, wherever it comes from.
 * @returns the function that stops it.
 */
export function watchBanner(visit: Visit): () => void {
  const look = (): void => {
    const banner = native('getElementById')('latchkey-banner')
    if (!banner || banner.parentNode !== read('body')) return
    // Rendered ahead, it may be shown later.
    if (banner.hidden) return observer.observe(banner, { attributeFilter: ['hidden'] })
    observer.disconnect()
    stop = watchLook(visit, banner)
  }
  const observer = new MutationObserver(look)
  let stop = (): void => observer.disconnect()
  observer.observe(read('body'), { childList: true })
  look()
  return () => stop()
}

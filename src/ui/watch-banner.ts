import { native, read } from '../browser/natives.ts'
import type { Visit } from '../visit.ts'
import { keepClear } from './keep-clear.ts'
import { watchLook } from './watch-look.ts'

/**
 * Watches the look of the banner from when it is shown, wherever it comes from, and keeps the page clear of it.
 * @returns the function that stops it.
 */
export function watchBanner(visit: Visit): () => void {
  const look = (): void => {
    const banner = native('getElementById')('latchkey-banner')
    if (!banner || banner.parentNode !== read('body')) return
    // Rendered ahead, it may be shown later.
    if (banner.hidden) return observer.observe(banner, { attributeFilter: ['hidden'] })
    observer.disconnect()
    const stops = [watchLook(visit, banner), keepClear(banner, visit.nonce)]
    stop = () => stops.forEach(end => end())
  }
  const observer = new MutationObserver(look)
  let stop = (): void => observer.disconnect()
  observer.observe(read('body'), { childList: true })
  look()
  return () => stop()
}

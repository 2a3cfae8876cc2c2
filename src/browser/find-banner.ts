import { native, read } from './natives.ts'

/**
 * Finds the banner that was rendered ahead, as the parser brings it, so that it is shown with the first frame.
 *
 * Only a child of the body counts: what stands deeper under our id is somebody's content, not our banner.
 * @returns the function that stops looking.
 */
export function findBanner(found: (banner: HTMLElement) => void): () => void {
  const look = (): void => {
    const banner = native('getElementById')('latchkey-banner')
    if (banner?.parentNode !== read('body') || !banner) return
    // Its last part: the parser may have brought only some of it.
    if (!banner.querySelector('[data-latchkey-then=saved]')) return
    observer.disconnect()
    found(banner)
  }
  const observer = new MutationObserver(look)
  observer.observe(read('documentElement'), { childList: true, subtree: true })
  look()
  return () => observer.disconnect()
}

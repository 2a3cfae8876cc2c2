/**
 * Finds the banner that was rendered ahead, as the parser brings it, so that it is shown with the first frame.
 *
 * Only the first child of the body counts, and only while the page is parsed: what stands elsewhere under our id is
 * somebody's content, not our banner.
 * @returns the function that stops looking.
 */
export function findBanner(found: (banner: HTMLElement) => void): () => void {
  const look = (): void => {
    const banner = document.getElementById('latchkey-banner')
    if (!(banner instanceof HTMLElement) || banner.parentElement?.localName !== 'body') return
    stop()
    found(banner)
  }
  const observer = new MutationObserver(look)
  const stop = (): void => observer.disconnect()
  observer.observe(document, { childList: true, subtree: true })
  look()
  return stop
}

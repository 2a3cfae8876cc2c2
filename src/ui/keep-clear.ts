import { adoptStyle } from '../browser/adopt-style.ts'
import { read } from '../browser/natives.ts'
import css from './keep-clear.css?inline'

/**
 * Keeps the page clear of a banner that stands over it, as long as it does: neither its end nor what has the focus is
 * covered.
 * @returns the function that ends it.
 */
export function keepClear(banner: HTMLElement, nonce: string): () => void {
  if (banner.dataset.layout === 'flow') return () => {}
  adoptStyle(css, nonce)
  const tell = (isOver: boolean): void =>
    void read('documentElement').toggleAttribute('data-latchkey-over', isOver)
  const observer = new ResizeObserver(() => tell(banner.offsetHeight > 0))
  observer.observe(banner)
  return () => {
    observer.disconnect()
    tell(false)
  }
}

import type { Method } from '../choice/types.ts'
import type { Visit } from '../visit.ts'

/** The banner in the page, wired to the choice. */
export interface BannerControl {
  /** Takes over a banner that stands in the page, shows it and makes its buttons work. */
  adopt(banner: HTMLElement): void
  /** Acts on a press on one of the banner's own controls; false where the element is not in our banner. */
  press(control: Element, verb: string | null): boolean
  stop(): void
}

/** What each verb confirms. */
const PARTS: Record<string, string> = { accept: 'accepted', reject: 'rejected' }

/** Shows the banner until the visitor decides, and confirms the decision where it was made. */
export function createBannerControl(visit: Visit): BannerControl {
  let banner: HTMLElement | undefined
  let pressed = ''

  const stop = visit.choice.onChange((_decision, by: Method) => {
    if (!banner) return
    const part = by === 'banner' ? PARTS[pressed] : by === 'panel' ? 'saved' : ''
    if (!part) return close()
    for (const element of banner.querySelectorAll<HTMLElement>('[data-latchkey-part]')) {
      element.hidden = element.dataset.latchkeyPart !== part
      if (!element.hidden) element.focus()
    }
  })

  function close(): void {
    const hadFocus = banner?.contains(document.activeElement)
    banner?.remove()
    banner = undefined
    if (hadFocus) focusContent()
  }

  return {
    adopt(element) {
      banner = element
      banner.hidden = false
    },
    press(control, verb) {
      if (!banner?.contains(control)) return false
      pressed = verb ?? ''
      if (verb === 'accept') visit.choice.accept('banner')
      else if (verb === 'reject') visit.choice.reject('banner')
      else if (verb === 'hide') close()
      else return false
      return true
    },
    stop() {
      stop()
      banner?.remove()
    },
  }
}

/** Sends the keyboard on to the page's content, as a reader would go on after the banner. */
function focusContent(): void {
  const content = document.querySelector<HTMLElement>('main,h1')
  if (!content) return
  if (!content.hasAttribute('tabindex')) content.tabIndex = -1
  content.focus({ preventScroll: true })
}

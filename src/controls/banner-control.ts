import { queryAll, read } from '../browser/natives.ts'
import type { Visit } from '../visit.ts'

/** The banner in the page, joined to the choice. */
export interface BannerControl {
  /** The banner, while it stands in the page. */
  readonly element: () => HTMLElement | undefined
  /** Takes over a banner that stands in the page and shows it. */
  adopt(banner: HTMLElement): void
  /** Acts on a press on one of the banner's own buttons; page content that carries their hooks does nothing. */
  press(control: Element, verb: string | null): void
  close(): void
}

/** Shows the banner until the visitor decides, and confirms the decision where it was made. */
export function createBannerControl({ choice }: Visit): BannerControl {
  let banner: HTMLElement | undefined
  let confirmed = ''

  choice.onChange((_decision, by) => {
    if (by === 'panel') confirmed = 'saved'
    else if (by !== 'banner') close()
    for (const part of banner?.querySelectorAll<HTMLElement>('[data-latchkey-part]') ?? []) {
      part.hidden = part.dataset.latchkeyPart !== confirmed
      if (!part.hidden) part.focus()
    }
  })

  function close(): void {
    const hadFocus = banner?.contains(read('activeElement'))
    banner?.remove()
    banner = undefined
    // The keyboard goes on to the page's content, as a reader would after the banner.
    const content = hadFocus && (queryAll('main,h1')[0] as HTMLElement | undefined)
    if (!content) return
    content.tabIndex = -1
    content.focus()
  }

  return {
    element: () => banner,
    adopt(element) {
      banner = element
      banner.hidden = false
    },
    press(control, verb) {
      if (!banner?.contains(control)) return
      if (verb === 'accept' || verb === 'reject') {
        confirmed = `${verb}ed`
        choice[verb]('banner')
      } else if (verb === 'hide') close()
    },
    close,
  }
}

import type { Page } from 'playwright-core'

/** All that is ours in a page. */
const OURS =
  '#latchkey-banner, #latchkey-panel, latchkey-settings, latchkey-annex, latchkey-notice, latchkey-recipients, latchkey-placeholder, .latchkey-status, body > button'

/** A target is at least so wide and high (WCAG 2.5.8), and a button of ours so high (2.5.5). In CSS pixels. */
const TARGET = 24
const BUTTON = 44

/** What of ours cannot be read or operated as the page is laid out now, each as a line. */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ OURS, TARGET, BUTTON }) => {
      const faults: string[] = []
      const nameOf = (element: Element): string =>
        `${element.localName}${element.id && `#${element.id}`} "${element.textContent.trim().slice(0, 30)}"`
      // Captions, and the heads of tables that are laid out as cards, are for screen readers.
      const isShown = (element: Element): boolean =>
        element.checkVisibility() &&
        ![element.closest('caption'), element.closest('thead')].some(
          part => part && getComputedStyle(part).position === 'absolute',
        )

      const { scrollWidth, clientWidth } = document.documentElement
      if (scrollWidth > clientWidth)
        faults.push(`the page scrolls sideways: ${scrollWidth} in ${clientWidth}`)

      for (const root of [...document.querySelectorAll<HTMLElement>(OURS)].filter(isShown)) {
        for (const element of [root, ...root.querySelectorAll<HTMLElement>('*')].filter(isShown)) {
          const { overflowX, overflowY, position } = getComputedStyle(element)
          const isCut = (overflow: string): boolean => overflow !== 'visible'
          if (isCut(overflowX) && element.scrollWidth > element.clientWidth + 1)
            faults.push(`cut off or scrolls sideways: ${nameOf(element)}`)
          if (['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1)
            faults.push(`cut off below: ${nameOf(element)}`)
          const { left, right } = element.getBoundingClientRect()
          if (position !== 'absolute' && (left < -1 || right > clientWidth + 1))
            faults.push(`beyond the window: ${nameOf(element)}`)
        }
        for (const target of [...root.querySelectorAll<HTMLElement>('button, input, summary, a')].filter(
          isShown,
        )) {
          const { width, height } = target.getBoundingClientRect()
          // A link in a sentence is as high as its line.
          const isInText = target.localName === 'a' && getComputedStyle(target).display === 'inline'
          if (!isInText && (width < TARGET || height < TARGET)) faults.push(`too small: ${nameOf(target)}`)
          if (
            target.localName === 'button' &&
            // The link to another language is a button only in what it does: it looks like a link, and is no answer.
            target.dataset.latchkey !== 'language' &&
            target.closest('#latchkey-banner, .latchkey-choices') &&
            height < BUTTON
          )
            faults.push(`lower than ${BUTTON} pixels: ${nameOf(target)}`)
          if (target.scrollWidth > target.clientWidth + 1 && target.localName === 'button')
            faults.push(`a label that is wider than its button: ${nameOf(target)}`)
        }
      }
      return faults
    },
    { OURS, TARGET, BUTTON },
  )
}

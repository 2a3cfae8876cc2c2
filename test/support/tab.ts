import type { Page } from 'playwright-core'

/** Where Tab leads after the last stop of a page: to the browser's own window. */
export const BROWSER = 'the browser'

/** What has the focus. */
export interface Stop {
  readonly text: string
  readonly inDialog: boolean
  /** Whether its middle is in sight and nothing lies over it. */
  readonly isClear: boolean
  /** Whether that is so of its corners as well. */
  readonly isWhole: boolean
  readonly hasOutline: boolean
}

/** Presses Tab, or another key, and says where that leads. */
export async function tab(page: Page, key = 'Tab'): Promise<Stop> {
  await page.keyboard.press(key)
  return page.evaluate(BROWSER => {
    const focused = document.activeElement as HTMLElement
    if (focused === document.body)
      return { text: BROWSER, inDialog: false, isClear: true, isWhole: true, hasOutline: true }
    const { left, top, right, bottom } = focused.getBoundingClientRect()
    const isSeen = (x: number, y: number): boolean => {
      const hit = document.elementFromPoint(x, y)
      return !!hit && hit !== document.body && (focused.contains(hit) || hit.contains(focused))
    }
    // Inside of round corners.
    const inset = Math.min(8, (bottom - top) / 3)
    const corners = [left + inset, right - inset].flatMap(x =>
      [top + inset, bottom - inset].map(y => isSeen(x, y)),
    )
    const style = getComputedStyle(focused)
    const labelledBy = document.getElementById(focused.getAttribute('aria-labelledby')?.split(' ')[0] ?? '')
    const label = labelledBy ?? (focused instanceof HTMLInputElement ? focused.labels?.[0] : null) ?? focused
    return {
      text: label.textContent.trim(),
      inDialog: Boolean(focused.closest('dialog')),
      isClear: isSeen((left + right) / 2, (top + bottom) / 2),
      isWhole: corners.every(Boolean),
      hasOutline: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    }
  }, BROWSER)
}

import { contrast, ENHANCED, NEEDED, over, ratioText } from '../theme/contrast.ts'
import { backdrop, colorOf } from './backdrop.ts'
import { labelOf } from './label-of.ts'
import type { LookFault } from './look-faults.ts'

/** Whether the letters of an element stand out from what is behind them. */
export function textContrast(element: HTMLElement, surface: HTMLElement): LookFault[] {
  if (isForced(element)) return []
  const { webkitTextFillColor, color } = getComputedStyle(element)
  const front = colorOf(webkitTextFillColor || color, element)
  const back = backdrop(element, surface)
  if (!front || !back) return [{ message: `${labelOf(element)}: what is behind it cannot be computed` }]
  const ratio = contrast(over({ ...front, alpha: front.alpha * opacity(element) }, back), back)
  const needed = matchMedia('(prefers-contrast: more)').matches ? ENHANCED : NEEDED.text
  return weak(labelOf(element), ratio, needed)
}

/** Whether a button can be told from what is around it, by its border or by its filling. */
export function edgeContrast(button: HTMLElement, surface: HTMLElement): LookFault[] {
  if (isForced(button)) return []
  const { borderTopColor, borderTopStyle, borderTopWidth } = getComputedStyle(button)
  const behind = backdrop(button.parentElement ?? surface, surface)
  const filling = backdrop(button, surface)
  const border = colorOf(borderTopColor, button)
  // Its label is refused then.
  if (!behind || !filling || !border) return []
  const hasBorder = parseFloat(borderTopWidth) >= 1 && !/none|hidden/.test(borderTopStyle)
  const ratio = Math.max(contrast(filling, behind), hasBorder ? contrast(over(border, behind), behind) : 1)
  return weak(`the edge of ${labelOf(button)}`, ratio, NEEDED.edge)
}

/** The ring of the focus has two tones, of which one has to show. */
export function ringContrast(surface: HTMLElement): LookFault[] {
  const behind = backdrop(surface, surface)
  if (!behind || isForced(surface)) return []
  const tones = ['var(--latchkey-focus,CanvasText)', 'Canvas'].map(tone => colorOf(tone, surface))
  const ratio = Math.max(...tones.map(tone => (tone ? contrast(over(tone, behind), behind) : 1)))
  return weak('the ring of the focus', ratio, NEEDED.edge)
}

function weak(what: string, ratio: number, needed: number): LookFault[] {
  if (ratio >= needed) return []
  const message = `${what} has a contrast of ${ratioText(ratio)} to 1, and ${needed} is needed`
  return [{ message, isWish: needed === ENHANCED && ratio >= NEEDED.text }]
}

/** In forced colours the browser sees to contrast, with colours that the visitor has chosen. */
function isForced(element: Element): boolean {
  return (
    matchMedia('(forced-colors: active)').matches && getComputedStyle(element).forcedColorAdjust !== 'none'
  )
}

function opacity(element: Element): number {
  let product = 1
  for (let at: Element | null = element; at; at = at.parentElement)
    product *= Number(getComputedStyle(at).opacity)
  return product
}

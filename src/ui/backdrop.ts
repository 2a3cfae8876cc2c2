import { native, read } from '../browser/natives.ts'
import { computedColor, type Color } from '../theme/color.ts'
import { over } from '../theme/contrast.ts'

/** The colour behind the letters of an element; null where a picture, a gradient or the page lies behind them. */
export function backdrop(element: Element, surface: Element): Color | null {
  const layers: Color[] = []
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor, backgroundImage, position } = getComputedStyle(at)
    if (backgroundImage !== 'none') return null
    const color = colorOf(backgroundColor, at)
    if (!color) return null
    layers.unshift(color)
    if (color.alpha === 1) return layers.reduce((below, layer) => over(layer, below))
    // What it lies over is anywhere in the page.
    if (at === surface && (position === 'fixed' || at.localName === 'dialog')) return null
  }
  const canvas = colorOf('Canvas', read('documentElement'))
  return canvas && layers.reduce((below, layer) => over(layer, below), canvas)
}

/** Any colour of CSS, as it is where an element stands. */
export function colorOf(value: string, place: Element): Color | null {
  const known = computedColor(value)
  if (known) return known
  const probe = native('createElement')('i')
  probe.style.setProperty('color', value, 'important')
  place.append(probe)
  let color = computedColor(getComputedStyle(probe).color)
  if (!color) {
    // Any colour space, brought into ours.
    probe.style.setProperty('color', `color-mix(in srgb, ${value}, ${value})`, 'important')
    color = computedColor(getComputedStyle(probe).color)
  }
  probe.remove()
  return color
}

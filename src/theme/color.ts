/** A colour in sRGB: red, green and blue from 0 to 1, and how much of what is behind it covers. */
export interface Color {
  readonly rgb: readonly [number, number, number]
  readonly alpha: number
}

/** Reads a colour as browsers compute it: `rgb(0, 90, 80)`, `rgba(0, 0, 0, 0.5)`, `color(srgb 0 0.35 0.3)`. */
export function computedColor(text: string): Color | null {
  const scale = text.startsWith('rgb') ? 255 : text.startsWith('color(srgb ') ? 1 : 0
  const [red, green, blue, alpha = 1] = (text.replace('srgb', '').match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(
    Number,
  )
  if (!scale || red === undefined || green === undefined || blue === undefined) return null
  return { rgb: [red / scale, green / scale, blue / scale], alpha }
}

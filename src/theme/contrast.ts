import type { Color } from './color.ts'

/** What WCAG 2.2 asks for: 1.4.3 for text, 1.4.11 for what shows that a button is one, and for the ring of the focus. */
export const NEEDED = { text: 4.5, edge: 3 } as const

/** What text has to have for visitors who ask for more contrast: WCAG 2.2, 1.4.6. */
export const ENHANCED = 7

/** The contrast of two opaque colours, from 1 to 21. @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Color, other: Color): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** What a colour looks like over an opaque one. */
export function over({ rgb, alpha }: Color, below: Color): Color {
  const mix = (at: 0 | 1 | 2): number => rgb[at] * alpha + below.rgb[at] * (1 - alpha)
  return { rgb: [mix(0), mix(1), mix(2)], alpha: 1 }
}

/** A ratio as it is said. Rounded down, so that no failure reads as if it had passed. */
export function ratioText(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toString()
}

function luminance({ rgb }: Color): number {
  const [red, green, blue] = rgb.map(channel =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

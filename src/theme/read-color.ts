import { computedColor, type Color } from './color.ts'
import { namedColors } from './named-colors.ts'

/**
 * Reads a colour as people write it in a style sheet: names, `#0b5c56`, `rgb()`, `hsl()`, `oklch()`, `oklab()`.
 * @returns null for what only a browser can tell, such as `color-mix()` or a variable.
 */
export function readColor(written: string): Color | null {
  const text = written.trim().toLowerCase()
  const hex = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.exec(
    namedColors.has(text) ? `#${namedColors.get(text)}` : text,
  )?.[1]
  if (hex) return fromHex(hex)
  if (text === 'transparent') return { rgb: [0, 0, 0], alpha: 0 }
  const [, name = '', inside = ''] = /^([a-z]+)\(([^()]*)\)$/.exec(text) ?? []
  const parts = inside.split(/[\s,/]+/).filter(Boolean)
  const alpha = portion(parts[name === 'color' ? 4 : 3] ?? '1', 1)
  const numbers = parts.slice(0, 3)
  if (name === 'color') return computedColor(text)
  if (numbers.length < 3 || Number.isNaN(alpha)) return null
  const read = READERS[name]
  const rgb = read?.(numbers as Parts)
  return rgb && rgb.every(channel => !Number.isNaN(channel)) ? { rgb, alpha } : null
}

type Triple = [number, number, number]
type Parts = [string, string, string]

const READERS: Readonly<Record<string, (parts: Parts) => Triple>> = {
  rgb: fromRgb,
  rgba: fromRgb,
  hsl: fromHsl,
  hsla: fromHsl,
  oklab: ([lightness, a, b]) =>
    fromOklab(portion(lightness, 1), portion(a, 1) * part4(a), portion(b, 1) * part4(b)),
  oklch: ([lightness, chroma, hue]) => {
    const radius = portion(chroma, 1) * part4(chroma)
    const turn = (angle(hue) * Math.PI) / 180
    return fromOklab(portion(lightness, 1), radius * Math.cos(turn), radius * Math.sin(turn))
  },
}

/** 100 % of an axis of oklab is 0.4. */
function part4(part: string): number {
  return part.endsWith('%') ? 0.4 : 1
}

function portion(part: string, whole: number): number {
  return part === 'none' ? 0 : part.endsWith('%') ? Number(part.slice(0, -1)) / 100 : Number(part) / whole
}

function angle(part: string): number {
  return part === 'none'
    ? 0
    : part.endsWith('turn')
      ? Number(part.slice(0, -4)) * 360
      : Number(part.replace('deg', ''))
}

function fromHex(hex: string): Color {
  const size = hex.length > 4 ? 2 : 1
  const at = (index: number): number =>
    parseInt(hex.slice(index * size, (index + 1) * size).repeat(3 - size) || 'ff', 16) / 255
  return { rgb: [at(0), at(1), at(2)], alpha: at(3) }
}

function fromRgb(parts: Parts): Triple {
  return parts.map(part => portion(part, 255)) as Triple
}

/** @see https://www.w3.org/TR/css-color-4/#hsl-to-rgb */
function fromHsl([turn, saturated, light]: Parts): Triple {
  const lightness = portion(light, 100)
  const chroma = portion(saturated, 100) * Math.min(lightness, 1 - lightness)
  const channel = (offset: number): number => {
    const at = (offset + angle(turn) / 30 + 1200) % 12
    return lightness - chroma * Math.max(-1, Math.min(at - 3, 9 - at, 1))
  }
  return [channel(0), channel(8), channel(4)]
}

/** @see https://bottosson.github.io/posts/oklab/ */
function fromOklab(lightness: number, a: number, b: number): Triple {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ].map(toGamma) as Triple
}

function toGamma(linear: number): number {
  const curved = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055
  return Math.min(1, Math.max(0, curved))
}

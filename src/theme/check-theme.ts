import type { Color } from './color.ts'
import { contrast, ENHANCED, NEEDED, over, ratioText } from './contrast.ts'
import { readColor } from './read-color.ts'

/** The custom properties of a theme that are colours, by name, such as `{ '--latchkey-accent': '#0b5c56' }`. */
export type Theme = Readonly<Record<`--latchkey-${string}`, string>>

export interface ThemeOptions {
  /** The scheme in which the theme is worn, for what it leaves to the browser. Default: `light`. */
  readonly scheme?: 'light' | 'dark'
  /** Whether it is for visitors who ask for more contrast: 7 to 1 for text. Default: false. */
  readonly hasMoreContrast?: boolean
}

/** One pair of colours that stand beside each other. */
export interface ThemeFigure {
  /** What they are, such as `text on the surface`. */
  readonly what: string
  /** As written, the front first. */
  readonly colors: readonly [string, string]
  /** From 1 to 21; null where a colour is one that only a browser can tell. */
  readonly ratio: number | null
  readonly needed: number
  readonly isMet: boolean
}

export interface ThemeReport {
  readonly figures: readonly ThemeFigure[]
  /** What is wrong, in sentences; empty for a theme that will be worn. */
  readonly faults: readonly string[]
}

/** What Chromium's own colours are, for what a theme leaves to the browser or the page. */
const SYSTEM = {
  light: { Canvas: '#ffffff', CanvasText: '#000000' },
  dark: { Canvas: '#121212', CanvasText: '#ffffff' },
} as const

/** Computes the contrast of all that a theme puts side by side, as the page itself does once the banner is shown. */
export function checkTheme(
  theme: Theme,
  { scheme = 'light', hasMoreContrast = false }: ThemeOptions = {},
): ThemeReport {
  const { Canvas, CanvasText } = SYSTEM[scheme]
  const set = (name: string): string | undefined => theme[`--latchkey-${name}`]
  const text = set('text') ?? CanvasText
  const surface = set('surface') ?? Canvas
  const accent = set('accent')
  const button = set('button-text') ?? accent ?? text
  const fill = set('button-surface') ?? 'transparent'
  const focus = set('focus') ?? CanvasText

  const canvas = readColor(Canvas)
  const behind = layer(surface, canvas)
  const filled = layer(fill, behind)
  const compare = (what: string, colors: ThemeFigure['colors'], test: Test): ThemeFigure => {
    const ratios = test.pairs.map(([front, back]) => front && back && contrast(over(front, back), back))
    const ratio = ratios.includes(null) ? null : Math.max(...(ratios as number[]))
    return { what, colors, ratio, needed: test.needed, isMet: ratio !== null && ratio >= test.needed }
  }
  const forText = (front: string, back: Color | null): Test => ({
    needed: hasMoreContrast ? ENHANCED : NEEDED.text,
    pairs: [[readColor(front), back]],
  })
  const figures: ThemeFigure[] = [
    compare('text on the surface', [text, surface], forText(text, behind)),
    compare(
      'labels of the buttons',
      [button, fill === 'transparent' ? surface : fill],
      forText(button, filled),
    ),
    // The border is in the colour of the label; a filled button is seen by its filling too.
    compare('edges of the buttons', [button, surface], {
      needed: NEEDED.edge,
      pairs: [
        [readColor(button), behind],
        [filled, behind],
      ],
    }),
    compare(
      'the label of Save, on the accent',
      [surface, accent ?? text],
      forText(surface, layer(accent ?? text, behind)),
    ),
    // Of its two tones one has to show.
    compare('the ring of the focus', [focus, surface], {
      needed: NEEDED.edge,
      pairs: [
        [readColor(focus), behind],
        [canvas, behind],
      ],
    }),
  ]
  return { figures, faults: figures.filter(({ isMet }) => !isMet).map(faultOf) }
}

/** Pairs of which one has to reach what is needed. */
interface Test {
  readonly needed: number
  readonly pairs: readonly (readonly [Color | null, Color | null])[]
}

function layer(color: string, below: Color | null): Color | null {
  const front = readColor(color)
  return front && below && over(front, below)
}

function faultOf({ what, colors: [front, back], ratio, needed }: ThemeFigure): string {
  const pair = `${what}: ${front} on ${back}`
  return ratio === null
    ? `${pair} cannot be computed. Write both as colours, such as #0b5c56.`
    : `${pair} has a contrast of ${ratioText(ratio)} to 1, and ${needed} is needed. Make one darker or the other lighter.`
}

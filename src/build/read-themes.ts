import type { Theme } from '../theme/check-theme.ts'

/** A theme of a style sheet, by what visitors and their systems ask for. */
export interface WornTheme {
  readonly scheme: 'light' | 'dark'
  readonly hasMoreContrast: boolean
  readonly theme: Theme
}

export interface ReadThemes {
  /** Each for which the style sheet sets something of ours. */
  readonly themes: readonly WornTheme[]
  /** Selectors of rules that are about one of Accept and Reject alone. */
  readonly unequal: readonly string[]
}

/** Where something is set: the conditions and selectors around it, from the outside in. */
interface Declaration {
  readonly around: readonly string[]
  readonly name: string
  readonly value: string
}

/**
 * Finds in a style sheet what it sets of our custom properties, for light and dark and for visitors who ask for more
 * contrast: for dark only where it speaks of that, since a page without it is never dark. Of several rules the last one
 * counts; rules for parts of a site are taken as if they were for all of it.
 */
export function readThemes(css: string): ReadThemes {
  const declarations = declarationsIn(css)
  const ours = declarations.filter(({ name }) => name.startsWith('--latchkey-'))
  const isAbout = (around: readonly string[], feature: RegExp): boolean =>
    around.some(part => feature.test(part))
  const themes: WornTheme[] = []
  for (const hasMoreContrast of [false, true]) {
    for (const scheme of /\bdark\b/.test(css) ? (['light', 'dark'] as const) : (['light'] as const)) {
      const isWorn = ({ around }: Declaration): boolean =>
        !isAbout(
          around,
          scheme === 'dark' ? /prefers-color-scheme:\s*light/ : /prefers-color-scheme:\s*dark/,
        ) &&
        (hasMoreContrast || !isAbout(around, /prefers-contrast:\s*more/)) &&
        !isAbout(around, /forced-colors:\s*active|^@media print/)
      const worn = ours.filter(isWorn)
      const isOwn = worn.some(({ around }) => isAbout(around, /prefers-contrast:\s*more/)) || !hasMoreContrast
      if (worn[0] && isOwn) {
        const values = worn.map(({ name, value }) => [name, inScheme(value, scheme)] as const)
        themes.push({ scheme, hasMoreContrast, theme: Object.fromEntries(values) })
      }
    }
  }
  const unequal = declarations
    .map(({ around }) => around.at(-1) ?? '')
    .filter(selector => /data-latchkey\W{0,3}(?:accept|reject)/.test(selector))
    .filter(selector => !(selector.includes('accept') && selector.includes('reject')))
  return { themes, unequal: [...new Set(unequal)] }
}

/** `light-dark(a, b)` is a in light and b in dark; either may hold commas in brackets. */
function inScheme(value: string, scheme: 'light' | 'dark'): string {
  const inside = /^light-dark\((.*)\)$/.exec(value)?.[1]
  if (inside === undefined) return value
  const [light = '', dark = ''] = inside.split(/,(?![^()]*\))/)
  return (scheme === 'light' ? light : dark).trim()
}

function declarationsIn(css: string): readonly Declaration[] {
  const found: Declaration[] = []
  const around: string[] = []
  // Blocks open and close, and what ends with a semicolon or a block's end is a declaration.
  for (const [, text = '', end] of css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{};]*)([{};])/g)) {
    const [name = '', ...value] = text.split(':')
    if (end === '{') around.push(text.trim())
    else if (value[0]) found.push({ around: [...around], name: name.trim(), value: value.join(':').trim() })
    if (end === '}') around.pop()
  }
  return found
}

import type { Example, Theme } from '../../demo/gallery/example.ts'
import { BANNERS, examples } from '../../demo/gallery/examples.ts'
import { THEMES } from '../../demo/gallery/themes.ts'

const ALL = Object.keys(THEMES) as Theme[]

/** Whether it is in the language in which its state is shown in every theme: English, or the first that the state has. */
export function isInMainLanguage({ state, lang }: Example): boolean {
  return lang === (state.languages?.[0] ?? 'en')
}

/**
 * The examples that are judged, since all would take too long. Each state is seen in each layout and language in one theme,
 * another each time, and in the main language in every theme besides, in the layouts by turns. So any two of state, layout,
 * language and theme meet.
 */
export function judgedExamples(): readonly Example[] {
  const turns = new Map<string, Theme>()
  return examples.filter(example => {
    const { state, stateName, layout, lang, theme } = example
    const themes = state.themes ?? ALL
    const place = `${stateName} ${layout} ${lang}`
    if (!turns.has(place)) turns.set(place, themes[turns.size % themes.length]!)
    const layouts = state.layouts ?? BANNERS
    const isOnTurn = layout === layouts[themes.indexOf(theme) % layouts.length]
    return theme === turns.get(place) || (isInMainLanguage(example) && isOnTurn)
  })
}

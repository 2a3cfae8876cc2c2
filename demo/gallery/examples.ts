import type { Example, Language, Layout, State, Theme } from './example.ts'
import { LANGUAGES } from './languages.ts'
import { badInput } from './states/bad-input.ts'
import { documents } from './states/documents.ts'
import { firstLayer } from './states/first-layer.ts'
import { languageLink } from './states/language-link.ts'
import { looks } from './states/looks.ts'
import { placeholders } from './states/placeholders.ts'
import { settings } from './states/settings.ts'
import { THEMES } from './themes.ts'

/** All states, in groups as the gallery shows them. A new state is one entry in one of these files. */
export const STATES = {
  'The banner': firstLayer,
  'The settings': settings,
  'The visitor’s own language': languageLink,
  'A look of the site’s own': looks,
  'In the place of what waits': placeholders,
  'In the page': documents,
  'Bad input': badInput,
} as const satisfies Record<string, Readonly<Record<string, State>>>

/** The layouts that have a banner. */
export const BANNERS: readonly Layout[] = ['flow', 'bottom', 'corner']
/** The languages that we speak. */
export const OURS = (Object.keys(LANGUAGES) as Language[]).filter(lang => LANGUAGES[lang].isOurs)

/** Every example: each state in each of its layouts and languages, and themes. */
export const examples: readonly Example[] = Object.values(STATES)
  .flatMap(group => Object.entries<State>(group))
  .flatMap(([stateName, state]) =>
    (state.layouts ?? BANNERS).flatMap(layout =>
      (state.languages ?? OURS).flatMap(lang =>
        (state.themes ?? (Object.keys(THEMES) as Theme[])).map(theme => ({
          name: [layout, stateName, lang, theme].join('-'),
          layout,
          stateName,
          state,
          lang,
          theme,
        })),
      ),
    ),
  )

import type { Manifest } from '../../src/manifest/types.ts'
import type { LANGUAGES } from './languages.ts'
import type { THEMES } from './themes.ts'

/** Where the banner stands: `data-banner`. */
export type Layout = 'flow' | 'bottom' | 'corner' | 'none'
export type Language = keyof typeof LANGUAGES
export type Theme = keyof typeof THEMES

/** Something that visitors can come to see. */
export interface State {
  /** What is shown, in a sentence. */
  readonly says: string
  /** Default: those that show a banner. */
  readonly layouts?: readonly Layout[]
  /** Default: all that we speak. */
  readonly languages?: readonly Language[]
  /** Default: all. */
  readonly themes?: readonly Theme[]
  /** Default: that of the demo. */
  readonly manifest?: Manifest
  /** What the visitor has chosen before, by category. Default: nothing. */
  readonly chose?: Readonly<Record<string, boolean>>
  /** The manifest upon which they chose. Default: the same. */
  readonly upon?: Manifest
  /** Whether the visitor's browser sends Global Privacy Control. Default: false. */
  readonly gpc?: boolean
  /** Languages that the visitor's browser asks for, first the one most wanted. Default: that of the page. */
  readonly wants?: readonly Language[]
  /** Further attributes of our script tag, each with a space before it. */
  readonly attributes?: string
  /** HTML for the page. */
  readonly content?: string
  /** Whether the page has its own link to the settings. Default: true. */
  readonly hasLink?: boolean
  /** Selectors: all that each finds is pressed, one after the other, as soon as it can be seen. */
  readonly press?: readonly string[]
  /** Selects what can be seen once the state is reached. */
  readonly shows: string
}

/** A state in a layout, a language and a theme. */
export interface Example {
  /** Such as `flow-first-visit-en-light`; its address is `/gallery/` and this. */
  readonly name: string
  readonly layout: Layout
  readonly stateName: string
  readonly state: State
  readonly lang: Language
  readonly theme: Theme
}

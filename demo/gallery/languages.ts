interface Spoken {
  /** In English, for the list. */
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
  /** Whether Latchkey speaks it: every state is shown in it, and the example site offers it by `options.languages`. */
  readonly isOurs: boolean
}

/** Languages of the examples' pages, by tag. */
export const LANGUAGES = {
  en: { name: 'English', direction: 'ltr', isOurs: true },
  cy: { name: 'Welsh', direction: 'ltr', isOurs: true },
  ur: { name: 'Urdu', direction: 'rtl', isOurs: true },
  pl: { name: 'Polish', direction: 'ltr', isOurs: true },
  // Nobody has texts in it: banner and settings are English, and say so.
  tlh: { name: 'Klingon', direction: 'ltr', isOurs: false },
} as const satisfies Record<string, Spoken>

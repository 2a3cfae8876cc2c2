interface Dress {
  /** What it is, in a few words. */
  readonly says: string
  /** What a browser must be set to for it, where the page cannot say so itself. */
  readonly media?: {
    readonly forcedColors?: 'active'
    readonly colorScheme?: 'light' | 'dark'
    readonly contrast?: 'more'
  }
}

/** What a page wears, by name: `theme-NAME` of demo/assets/gallery.css. */
export const THEMES = {
  light: { says: 'light, nothing set' },
  dark: { says: 'dark, nothing set' },
  dressed: { says: 'dressed in a landlord’s own colours and filled buttons' },
  contrast: {
    says: 'dressed, and in stronger colours for who asks for more contrast: ask your system for it to see them',
    media: { contrast: 'more' },
  },
  forced: {
    says: 'forced colours: turn on a contrast theme of your system to see it',
    media: { forcedColors: 'active', colorScheme: 'dark' },
  },
} as const satisfies Record<string, Dress>

import type { State } from '../example.ts'

const BANNER = '#latchkey-banner'

/** As docs/guides/theming.md shows it. */
const OWN_COLOURS = `<style>
      :root {
        --latchkey-accent: light-dark(#0b5c56, #8fd3cb);
        --latchkey-surface: light-dark(#fcfaf6, #15201f);
        --latchkey-text: light-dark(#000, #f2f5f4);
      }
    </style>`

/** Accept stands out, Reject fades, and the way to the settings is gone. */
const UNEQUAL = `<style>
      ${BANNER} [data-latchkey=accept] {
        border-color: #0b5c56 !important;
        background: #0b5c56 !important;
        color: #fff !important;
      }
      ${BANNER} [data-latchkey=reject] {
        border-color: transparent !important;
        color: #999 !important;
      }
      ${BANNER} [data-latchkey=settings] {
        display: none !important;
      }
    </style>`

/** What a site makes of the banner. */
export const looks = {
  'own-colours': {
    says: 'Colours of the site’s own, one set for light and one for dark.',
    layouts: ['flow'],
    languages: ['en'],
    themes: ['light', 'dark'],
    content: OWN_COLOURS,
    shows: `${BANNER} [data-latchkey-part=message]`,
  },
  'refused-look': {
    says: 'The site made Reject weaker than Accept and hid the settings: its look is refused.',
    languages: ['en'],
    themes: ['light', 'dark'],
    content: UNEQUAL,
    // Hidden by the site, so it can be seen only once its look is refused.
    shows: `${BANNER} [data-latchkey=settings]`,
  },
} as const satisfies Record<string, State>

import type { Picture } from './picture.ts'

const BANNER = '#latchkey-banner'
const PLACEHOLDER = 'latchkey-placeholder'

/** Every picture of the guides. A new one is one entry here; `npm run pictures` takes it. */
export const PICTURES: readonly Picture[] = [
  { name: 'theme-plain', of: { example: 'flow-first-visit-en-light' }, window: [640, 480], part: BANNER },
  { name: 'theme-light', of: { example: 'flow-own-colours-en-light' }, window: [640, 480], part: BANNER },
  { name: 'theme-dark', of: { example: 'flow-own-colours-en-dark' }, window: [640, 480], part: BANNER },
  {
    name: 'theme-forced-colours',
    of: { example: 'flow-first-visit-en-forced' },
    window: [640, 480],
    part: BANNER,
  },
  {
    name: 'theme-refused-before',
    of: { example: 'flow-refused-look-en-light' },
    window: [640, 480],
    part: BANNER,
    before: 'theme.js',
  },
  {
    name: 'theme-refused-after',
    of: { example: 'flow-refused-look-en-light' },
    window: [640, 480],
    part: BANNER,
  },
  {
    name: 'language-link',
    of: { example: 'flow-language-link-polish-en-light' },
    window: [900, 480],
    part: BANNER,
  },
  {
    name: 'language-polish',
    of: { example: 'flow-language-link-polish-pressed-en-light' },
    window: [900, 480],
    part: BANNER,
  },
  {
    name: 'placeholder-film',
    of: { example: 'flow-held-film-en-light' },
    window: [900, 900],
    part: PLACEHOLDER,
  },
  {
    name: 'placeholder-sharing',
    of: { example: 'none-held-template-en-light' },
    window: [900, 900],
    part: PLACEHOLDER,
  },
  {
    name: 'placeholder-phone',
    of: { example: 'flow-held-film-en-light' },
    window: [360, 640],
    part: PLACEHOLDER,
  },
  { name: 'banner-bottom', of: { example: 'bottom-first-visit-en-light' }, window: [1000, 560] },
  { name: 'banner-phone', of: { example: 'flow-first-visit-en-light' }, window: [360, 640] },
  { name: 'settings', of: { example: 'flow-settings-en-light' }, window: [1000, 700] },
  {
    name: 'annex',
    of: { example: 'none-annex-en-light' },
    window: [900, 700],
    part: 'latchkey-annex',
  },
  {
    name: 'check',
    of: { page: '/gallery/none-annex-en-light?latchkey=check' },
    window: [900, 560],
    part: '#latchkey-check',
  },
]

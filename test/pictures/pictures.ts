import type { Picture } from './picture.ts'

const BANNER = '#latchkey-banner'
const PLACEHOLDER = 'latchkey-placeholder'

const INVENTORY = '#latchkey-inventory'
const ASKED = '/?snippet&latchkey=inventory'
/** An inventory of some pages of the demo, with a yes on the first. */
const VISIT = [
  `${INVENTORY} button:has-text("Start")`,
  '#latchkey-banner [data-latchkey="accept"]',
  '/your-views?snippet',
  '/films/gas-safety?snippet',
]
const OPENED = [...VISIT, `${INVENTORY} button:has-text("Open the inventory")`]

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
  { name: 'inventory-question', of: { page: ASKED }, window: [1000, 560] },
  { name: 'inventory-strip', of: { page: ASKED }, steps: VISIT, window: [1100, 480] },
  { name: 'inventory-findings', of: { page: ASKED }, steps: OPENED, window: [1100, 760] },
  {
    name: 'inventory-things',
    of: { page: ASKED },
    steps: [...OPENED, `${INVENTORY} summary[aria-label="How we know: _ga"]`],
    from: `${INVENTORY} section:has(> h3:text-is("What is here"))`,
    window: [1100, 760],
  },
  {
    name: 'inventory-annex',
    of: { page: ASKED },
    steps: OPENED,
    from: `${INVENTORY} section:has(> h3:text-is("The annex as it is, and as it should be"))`,
    window: [1100, 900],
  },
  { name: 'inventory-phone', of: { page: ASKED }, steps: OPENED, window: [360, 640] },
]

import type { State } from '../example.ts'
import { earlier } from '../manifests/earlier.ts'
import { mixed } from '../manifests/mixed.ts'
import { telling } from '../manifests/telling.ts'

const BANNER = '#latchkey-banner'
const MESSAGE = `${BANNER} [data-latchkey-part=message]`
const CHOSE = { preferences: true, analytics: true, media: false }

/** What the banner says and asks, and how it confirms what was decided. */
export const firstLayer = {
  'first-visit': { says: 'Nobody has decided: the banner asks.', shows: MESSAGE },
  telling: {
    says: 'Nothing needs permission: visitors are told of what is on, and can object.',
    manifest: telling,
    shows: MESSAGE,
  },
  mixed: {
    says: 'Some things need permission, and one is on until visitors object.',
    manifest: mixed,
    shows: MESSAGE,
  },
  gpc: {
    says: 'The browser sends Global Privacy Control: what would be on is off.',
    manifest: telling,
    gpc: true,
    shows: MESSAGE,
  },
  'mixed-gpc': {
    says: 'Global Privacy Control, where permission is asked for as well.',
    manifest: mixed,
    gpc: true,
    shows: MESSAGE,
  },
  different: {
    says: 'Something is different since the visitor chose: the banner speaks of that alone.',
    chose: { ...CHOSE, sharing: false },
    upon: earlier,
    shows: MESSAGE,
  },
  new: {
    says: 'Something is new since the visitor chose.',
    chose: CHOSE,
    shows: MESSAGE,
  },
  accepted: {
    says: 'Accept was pressed: the banner confirms it.',
    press: [`${BANNER} [data-latchkey=accept]`],
    shows: `${BANNER} [data-latchkey-part=accepted]`,
  },
  rejected: {
    says: 'Reject was pressed.',
    press: [`${BANNER} [data-latchkey=reject]`],
    shows: `${BANNER} [data-latchkey-part=rejected]`,
  },
  objected: {
    says: 'What visitors were told of was turned off.',
    manifest: telling,
    press: [`${BANNER} [data-latchkey=reject]`],
    shows: `${BANNER} [data-latchkey-part=rejected]`,
  },
  saved: {
    says: 'Something was switched on in the settings, and saved.',
    press: [
      `${BANNER} [data-latchkey=settings]`,
      '#latchkey-panel input[name=latchkey-analytics]',
      '#latchkey-panel [data-latchkey=save]',
    ],
    shows: `${BANNER} [data-latchkey-part=saved]`,
  },
  reload: {
    says: 'At seal, what was accepted needs the page once more, and the site wants visitors to be asked.',
    layouts: ['flow'],
    attributes: ' data-level="seal" data-reload="ask"',
    content:
      '<script type="text/plain" data-consent="google-analytics" src="http://www.google-analytics.localhost/ga.js"></script>',
    press: [`${BANNER} [data-latchkey=accept]`],
    shows: '.latchkey-reload button',
  },
} as const satisfies Record<string, State>

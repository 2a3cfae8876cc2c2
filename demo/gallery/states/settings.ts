import type { State } from '../example.ts'
import { mixed } from '../manifests/mixed.ts'
import { unremovable } from '../manifests/unremovable.ts'

const LINK = 'footer a[href="#latchkey-settings"]'
const PANEL = '#latchkey-panel'
// The rows of the form are headings of the third level, and so want one of the second above them.
const FORM = '<h2 lang="en" dir="ltr">Your choices</h2><latchkey-settings></latchkey-settings>'
const CHOSE = { preferences: false, analytics: true, media: false, sharing: false }

/** The settings, in a dialog and as a form in the page. */
export const settings = {
  settings: {
    says: 'The settings are opened before any choice.',
    layouts: ['flow'],
    press: [LINK],
    shows: `${PANEL} form`,
  },
  'settings-decided': {
    says: 'The settings are opened after a choice.',
    layouts: ['none'],
    chose: CHOSE,
    press: [LINK],
    shows: `${PANEL} .latchkey-receipt`,
  },
  'settings-mixed': {
    says: 'The settings where one thing is on until visitors object, which Global Privacy Control does.',
    layouts: ['bottom'],
    manifest: mixed,
    gpc: true,
    press: [LINK],
    shows: `${PANEL} form`,
  },
  'settings-details': {
    says: 'The settings with all that they hold unfolded: services, tables, the receipt.',
    layouts: ['none'],
    chose: CHOSE,
    press: [LINK, `${PANEL} summary`],
    shows: `${PANEL} .latchkey-annex[data-category=sharing] table`,
  },
  'settings-saved': {
    says: 'The settings were opened after a choice, and saved: the outcome is said beside what opened them.',
    layouts: ['none'],
    chose: CHOSE,
    press: [LINK, `${PANEL} [data-latchkey=save]`],
    shows: '.latchkey-status:not(:empty)',
  },
  'settings-left': {
    says: 'Something could not be removed after a withdrawal: the settings say what, and what can be done.',
    layouts: ['none'],
    manifest: unremovable,
    chose: { analytics: true },
    press: [LINK, `${PANEL} [data-latchkey=reject]`, LINK],
    shows: `${PANEL} .latchkey-left`,
  },
  form: {
    says: 'The settings as a form in the page, before any choice.',
    layouts: ['flow'],
    content: FORM,
    shows: 'latchkey-settings form',
  },
  'form-saved': {
    says: 'The form in the page, after Accept all was pressed in it.',
    layouts: ['none'],
    content: FORM,
    press: ['latchkey-settings [data-latchkey=accept]'],
    shows: 'latchkey-settings [role=status]:not(:empty)',
  },
  'added-control': {
    says: 'The page has no control that opens the settings: a button is added at its end.',
    layouts: ['none'],
    hasLink: false,
    shows: 'body > button[data-latchkey=settings]',
  },
} as const satisfies Record<string, State>

import type { State } from '../example.ts'
import { builtIn } from '../manifests/built-in.ts'

const LINK = '[data-latchkey=language]'
const BANNER = '#latchkey-banner'
const SETTINGS = 'footer a[href="#latchkey-settings"]'
const PANEL = '#latchkey-panel'

/** Visitors whose browser asks for another language than the page's. */
export const languageLink = {
  'language-link': {
    says: 'The browser asks for Urdu, which the site offers: a link in Urdu stands beside the heading.',
    languages: ['en', 'cy', 'pl'],
    wants: ['ur'],
    shows: `${BANNER} ${LINK}[lang=ur]`,
  },
  'language-link-urdu': {
    says: 'A page in Urdu, and a browser that asks for Polish.',
    languages: ['ur'],
    wants: ['pl'],
    shows: `${BANNER} ${LINK}[lang=pl]`,
  },
  'language-link-pressed': {
    says: 'The link was pressed: the banner is in Urdu, from right to left, and the link leads back.',
    languages: ['en'],
    wants: ['ur'],
    press: [`${BANNER} ${LINK}[lang=ur]`],
    shows: `${BANNER}[lang=ur] ${LINK}[lang=en]`,
  },
  'language-link-polish': {
    says: 'The browser asks for Polish, and no text of the banner is the site’s own.',
    layouts: ['flow'],
    languages: ['en'],
    manifest: builtIn,
    wants: ['pl'],
    shows: `${BANNER} ${LINK}[lang=pl]`,
  },
  'language-link-polish-pressed': {
    says: 'The same banner once the link was pressed: all of it is Polish.',
    layouts: ['flow'],
    languages: ['en'],
    manifest: builtIn,
    wants: ['pl'],
    press: [`${BANNER} ${LINK}[lang=pl]`],
    shows: `${BANNER}[lang=pl] ${LINK}[lang=en]`,
  },
  'language-link-settings': {
    says: 'The link in the settings was pressed: they are in Urdu.',
    layouts: ['none'],
    languages: ['en'],
    wants: ['ur'],
    press: [SETTINGS, `${PANEL} ${LINK}[lang=ur]`],
    shows: `${PANEL}[lang=ur] ${LINK}[lang=en]`,
  },
} as const satisfies Record<string, State>

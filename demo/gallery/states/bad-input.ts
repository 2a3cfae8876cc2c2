import type { State } from '../example.ts'
import { longTexts } from '../manifests/long-texts.ts'
import { manyCookies, manyServices } from '../manifests/many.ts'
import { missingTexts } from '../manifests/missing-texts.ts'

const LINK = 'footer a[href="#latchkey-settings"]'
const PANEL = '#latchkey-panel'
const MESSAGE = '#latchkey-banner [data-latchkey-part=message]'
const DOCUMENTS = ['notice', 'annex', 'recipients']
  .map(name => `<latchkey-${name}></latchkey-${name}>`)
  .join('\n')

/** What a manifest may hold although nobody should write it. */
export const badInput = {
  'long-texts': { says: 'Names and texts of 500 characters.', manifest: longTexts, shows: MESSAGE },
  'long-texts-settings': {
    says: 'Names and texts of 500 characters, in the settings.',
    layouts: ['flow'],
    manifest: longTexts,
    press: [LINK, `${PANEL} summary`],
    shows: `${PANEL} .latchkey-annex[data-category=media] table`,
  },
  'long-texts-documents': {
    says: 'Names and texts of 500 characters, in notice and tables.',
    layouts: ['none'],
    manifest: longTexts,
    content: DOCUMENTS,
    shows: 'latchkey-recipients table',
  },
  'many-services': {
    says: '60 services in a category.',
    layouts: ['bottom'],
    manifest: manyServices,
    press: [LINK, `${PANEL} summary`],
    shows: `${PANEL} li:nth-child(60)`,
  },
  'many-cookies': {
    says: '5,000 cookies.',
    layouts: ['flow'],
    languages: ['en'],
    // Judges need half a minute for it.
    themes: ['light'],
    manifest: manyCookies,
    content: '<latchkey-annex></latchkey-annex>',
    shows: 'latchkey-annex tbody tr:nth-child(5000)',
  },
  'missing-texts': { says: 'No name of the site, no titles.', manifest: missingTexts, shows: MESSAGE },
  'missing-texts-settings': {
    says: 'No titles, no descriptions, no names, in the settings.',
    layouts: ['flow'],
    manifest: missingTexts,
    press: [LINK, `${PANEL} summary`],
    shows: `${PANEL} .latchkey-annex[data-category=maps] table`,
  },
  'missing-texts-documents': {
    says: 'No names and no purposes, in notice and tables.',
    layouts: ['none'],
    manifest: missingTexts,
    content: DOCUMENTS,
    shows: 'latchkey-recipients table',
  },
  'unknown-language': {
    says: 'The page is in a language that nobody has: banner and settings are English, and say so.',
    languages: ['tlh'],
    shows: MESSAGE,
  },
  'unknown-language-settings': {
    says: 'The settings on such a page.',
    layouts: ['flow'],
    languages: ['tlh'],
    press: [LINK],
    shows: `${PANEL} form`,
  },
  'unknown-language-documents': {
    says: 'Notice and tables on such a page.',
    layouts: ['none'],
    languages: ['tlh'],
    content: DOCUMENTS,
    shows: 'latchkey-recipients table',
  },
} as const satisfies Record<string, State>

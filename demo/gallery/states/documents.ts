import type { State } from '../example.ts'

const CHOSE = { preferences: false, analytics: true, media: false, sharing: false }

/** What stands in the page itself, and is written from the manifest. */
export const documents = {
  annex: {
    says: 'The annex: the table of cookies, with the visitor’s own choice.',
    layouts: ['none'],
    chose: CHOSE,
    content: '<latchkey-annex columns="cookie where expiry information choice"></latchkey-annex>',
    shows: 'latchkey-annex table',
  },
  notice: {
    says: 'The notice: the prose around the annex.',
    layouts: ['none'],
    content: '<latchkey-notice></latchkey-notice>',
    shows: 'latchkey-notice h2',
  },
  recipients: {
    says: 'Who receives what visitors enter.',
    layouts: ['none'],
    content: '<latchkey-recipients></latchkey-recipients>',
    shows: 'latchkey-recipients table',
  },
} as const satisfies Record<string, State>

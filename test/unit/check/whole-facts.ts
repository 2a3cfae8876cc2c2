import type { Facts, OwnTag, PageTags } from '../../../src/check/facts.ts'

const TAG: OwnTag = { isInHead: true, late: [], attributes: ['src', 'data-level'], level: 'guard' }
const TAGS: PageTags = {
  own: [TAG],
  before: [],
  barrier: 'first',
  optimisers: [],
  waitsFor: ['analytics'],
  running: [],
  unmarked: [],
}
const FACTS: Facts = {
  today: '2026-11-28',
  served: TAGS,
  live: TAGS,
  level: 'guard',
  rehearse: undefined,
  hasSwitch: true,
  control: 'page',
  brokenLinks: [],
  annex: { places: 1, tables: 1, privacyUrl: '/privacy', isPrivacyPage: true, isLinked: false, other: '' },
  misspelt: [],
  isEscaped: false,
  knownIds: ['necessary', 'analytics'],
  updated: '2026-11-01',
  review: '2027-11-01',
  isRead: true,
  faults: { errors: [], warnings: [] },
  pageLang: 'en-GB',
  lang: 'en-GB',
  spoken: 'en',
  snippetLang: 'en',
  triedFiles: ['banner.js', 'cy.js'],
  failedFiles: [],
  triedLanguages: ['cy'],
  unreadLanguages: [],
  record: 'none',
  chosen: '',
}

/** The facts of a page that is set up as it should be, but for what is named. */
export function wholeFacts(but: Partial<Facts> = {}): Facts {
  return { ...FACTS, ...but }
}

/** The same for what the server sends and what stands alike. */
export function factsWithTags(but: Partial<PageTags>, more: Partial<Facts> = {}): Facts {
  const tags = { ...TAGS, ...but }
  return wholeFacts({ served: tags, live: tags, ...more })
}

/** Our tag, but for what is named. */
export function ownTag(but: Partial<OwnTag> = {}): OwnTag {
  return { ...TAG, ...but }
}

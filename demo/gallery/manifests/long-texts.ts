import type { Manifest } from '../../../src/manifest/types.ts'

/** 500 letters without a place to break at. */
const NAME = 'Llanfairpwllgwyngyll'.repeat(25)
/** 500 letters in words. */
const TEXT = 'remember how you like to read our pages, '.repeat(13).slice(0, 500)

/** Names and texts of 500 characters wherever a site may write one. */
export const longTexts: Manifest = {
  site: { name: NAME, contact: NAME, approvedBy: NAME, places: { [NAME]: 'https://www.millbrook.example' } },
  categories: {
    analytics: { title: NAME, description: NAME, doing: NAME },
    media: { title: TEXT, description: TEXT, doing: TEXT },
  },
  services: {
    counter: {
      name: NAME,
      provider: NAME,
      category: 'analytics',
      country: NAME,
      safeguard: NAME,
      moreInfo: `https://counter.example/${NAME}`,
      without: TEXT,
    },
  },
  cookies: [
    { name: NAME, service: 'counter', purpose: NAME, expiry: '1 day', where: NAME },
    { name: 'film', category: 'media', purpose: TEXT, expiry: '1 day', where: TEXT },
  ],
  recipients: [{ name: NAME, data: NAME, purpose: TEXT, country: NAME, safeguard: TEXT }],
  changes: [{ date: '2026-11-01', text: NAME, categories: ['analytics'] }],
}

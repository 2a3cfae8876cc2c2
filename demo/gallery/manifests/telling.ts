import { defineManifest } from '../../../src/manifest/define-manifest.ts'

/** Statistics on which nobody is asked: they are on until visitors object, and visitors are told. */
export const counting = {
  basis: 'statistics',
  aggregateOnly: true,
  solePurpose: true,
  title: { en: 'Page counts', cy: 'Cyfrif tudalennau' },
  description: { en: 'Add up how often each page is read.', cy: 'Adio pa mor aml y darllenir pob tudalen.' },
  doing: { en: 'add up page views', cy: 'adio darlleniadau tudalennau' },
} as const

export const sums = {
  name: 'sums',
  category: 'counting',
  purpose: { en: 'Adds up page views.', cy: 'Adio darlleniadau.' },
  expiry: '1 day',
} as const

/** A site that only tells. */
export const telling = defineManifest({
  site: { name: 'Millbrook Homes', privacyUrl: '/privacy', contact: 'dpo@millbrook.example' },
  categories: { counting },
  cookies: [sums],
})

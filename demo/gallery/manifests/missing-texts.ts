import type { Manifest } from '../../../src/manifest/types.ts'

/** As few words as a manifest can have, and fewer: no name of the site, no titles, no providers, empty texts. */
export const missingTexts: Manifest = {
  categories: {
    maps: {},
    counting: { basis: 'statistics', aggregateOnly: true, solePurpose: true },
    media: { title: '', description: '', doing: '' },
    // A language that no page has.
    sharing: { title: { lt: 'Dalijimasis' }, doing: { lt: 'dalytis' } },
  },
  services: { 'map-maker': { name: 'Maps', category: 'maps' }, nameless: { name: '', category: 'maps' } },
  cookies: [
    { name: 'zoom', service: 'map-maker', purpose: 'Zooms.', expiry: 'session' },
    { name: 'film', category: 'media', purpose: '', expiry: 'session' },
    { name: 'sums', category: 'counting', purpose: 'Sums.', expiry: 'session' },
    { name: 'share', category: 'sharing', purpose: { lt: 'Dalijasi.' }, expiry: 'session' },
  ],
  recipients: [
    { name: '', data: '', purpose: '' },
    { name: 'Printer', data: 'Address', purpose: 'Prints.' },
  ],
}

import { defineManifest } from '../../../../src/manifest/define-manifest.ts'

/** A site that asks nobody but itself. */
export const manifest = defineManifest({
  site: { name: 'Millbrook Homes' },
  cookies: [
    {
      name: 'theme',
      type: 'localStorage',
      category: 'necessary',
      purpose: 'Keeps your colours.',
      expiry: 'until cleared',
    },
    {
      name: 'last-search',
      type: 'sessionStorage',
      category: 'necessary',
      purpose: 'Keeps your search.',
      expiry: 'session',
    },
    { name: 'visits', category: 'analytics', purpose: 'Counts visits.', expiry: '1 year' },
  ],
})

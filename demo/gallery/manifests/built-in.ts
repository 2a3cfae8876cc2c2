import { defineManifest } from '../../../src/manifest/define-manifest.ts'

/** No texts of the site's own in what the banner says: every word of it is ours, in each language that we speak. */
export const builtIn = defineManifest({
  site: { name: 'Millbrook Homes', privacyUrl: '/privacy', contact: 'dpo@millbrook.example' },
  services: {
    vimeo: {
      name: 'Vimeo',
      provider: 'Vimeo.com, Inc.',
      category: 'media',
      hosts: ['player.vimeo.localhost'],
    },
  },
  cookies: [
    {
      name: 'visits',
      category: 'analytics',
      purpose: { en: 'Counts visits.', cy: 'Cyfrif ymweliadau.', pl: 'Liczy odwiedziny.' },
      expiry: '1 year',
    },
  ],
})

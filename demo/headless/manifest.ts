import { defineManifest } from 'latchkey'

export const manifest = defineManifest({
  site: { name: 'Millbrook Homes', privacyUrl: '/privacy' },
  services: {
    counter: {
      name: 'Visit Counter',
      provider: 'Counter Ltd',
      category: 'analytics',
      hosts: ['counter.localhost'],
    },
    vimeo: {
      name: 'Vimeo',
      provider: 'Vimeo.com, Inc.',
      category: 'media',
      hosts: ['player.localhost'],
      without: 'You can still watch the film on vimeo.com.',
    },
  },
  cookies: [
    { name: 'CFID', category: 'necessary', purpose: 'Keeps you signed in.', expiry: '2 hours' },
    { name: 'visits', service: 'counter', purpose: 'Counts visits.', expiry: '1 year' },
  ],
})

import { pageOf } from '../../support/manifests.ts'
import type { Site } from '../../support/site.ts'

/** Whether a counter counts: whether its host hears of it, and whether its cookie is there. */
export interface Counting {
  readonly isHeard: boolean
  readonly isStored: boolean
}

/** A site that counts until visitors object, and asks for nothing. */
export const counting = {
  site: { name: 'Test Homes', privacyUrl: '/privacy' },
  categories: {
    analytics: { basis: 'statistics', aggregateOnly: true, solePurpose: true },
    page: { basis: 'communication', title: 'Sending pages' },
  },
  services: {
    counter: {
      name: 'Counter',
      provider: 'Counter Ltd',
      category: 'analytics',
      role: 'processor',
      country: 'UK',
      hosts: ['counter.localhost'],
    },
  },
  cookies: [
    { name: 'visit', service: 'counter', purpose: 'Counts visits.', expiry: '1 day' },
    { name: 'balance', category: 'page', purpose: 'Finds the server that has your page.', expiry: 'session' },
  ],
} as const

/** The same with films, about which it asks. */
export const mixed = {
  ...counting,
  services: {
    ...counting.services,
    films: { name: 'Films', provider: 'Films Inc', category: 'media', hosts: ['films.localhost'] },
  },
} as const

interface Page {
  readonly manifest: unknown
  readonly lang: string
}

/**
 * A page at `guard` with a counter that writes its cookie and calls its host twenty times a second for as long as it runs
 * and, where the manifest has one, a player that calls its own. Neither is marked.
 */
export function countingPage(site: Site, { manifest, lang }: Page): string {
  const beat = (host: string, rest: string): string =>
    `<script>setInterval(() => { ${rest}; fetch('${site.third('/beat', host)}', { mode: 'no-cors' }).catch(() => {}) }, 50)</script>`
  return pageOf({
    manifest,
    lang,
    body:
      '<latchkey-annex columns="cookie basis choice"></latchkey-annex>' +
      beat('counter.localhost', "document.cookie = 'visit=' + Date.now() + '; max-age=86400'") +
      (manifest === mixed ? beat('films.localhost', '0') : ''),
  }).replace('data-level="mark"', 'data-level="guard"')
}

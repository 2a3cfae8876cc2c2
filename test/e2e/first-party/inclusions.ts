import { snippet } from '../../../src/build/snippet.ts'
import { defineManifest } from '../../../src/manifest/define-manifest.ts'

export type Level = 'mark' | 'guard' | 'seal'

/** A site with hosts of its own, a necessary service, and a tracker that nobody has allowed. */
const manifest = defineManifest({
  site: { name: 'Test Homes', privacyUrl: '/privacy', hosts: ['assets.localhost'] },
  services: {
    cdn: {
      name: 'Files',
      provider: 'Files Ltd',
      category: 'necessary',
      hosts: ['cdn.localhost'],
      ground: 'security',
    },
    counter: {
      name: 'Counter',
      provider: 'Counter Ltd',
      category: 'analytics',
      hosts: ['tracker.localhost'],
    },
  },
  cookies: [
    { name: 'visit', service: 'counter', purpose: 'Counts visits.', expiry: '1 year' },
    { name: 'session', category: 'necessary', purpose: 'Keeps you signed in.', expiry: 'session' },
    {
      name: 'basket',
      type: 'localStorage',
      category: 'necessary',
      purpose: 'Keeps your list.',
      expiry: 'until cleared',
    },
    {
      name: 'orders',
      type: 'indexedDB',
      category: 'necessary',
      purpose: 'Keeps your orders.',
      expiry: 'until cleared',
    },
  ],
})

const BARRIER = '<meta http-equiv="Content-Security-Policy" content="base-uri *">'

/** The ways in which a page can hold Latchkey: what stands at the start of its head and of its body. */
export const INCLUSIONS: Record<'snippet' | 'bare tag', (level: Level) => { head: string; body: string }> = {
  snippet: level => snippet(manifest, { level } as Parameters<typeof snippet>[1]),
  'bare tag': level => ({
    head: `${BARRIER}
<script type="application/json" id="latchkey-manifest">${JSON.stringify(manifest).replace(/</g, '\\u003c')}</script>
<script src="/latchkey/latchkey.js" data-level="${level}"></script>`,
    body: '',
  }),
}

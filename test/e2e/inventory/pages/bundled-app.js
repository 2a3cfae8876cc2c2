import { start } from '../../../../dist/npm/index.js'

const latchkey = start({
  manifest: {
    site: { name: 'Test Homes', privacyUrl: '/privacy' },
    cookies: [{ name: 'session', category: 'necessary', purpose: 'Keeps you signed in.', expiry: 'session' }],
  },
  banner: 'none',
})
document.cookie = 'bundled=1'
void fetch(`//odd.localhost:${location.port}/bundled`).catch(() => {})
window.bundled = latchkey

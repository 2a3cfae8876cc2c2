/** A manifest with a script tracker, a frame and something needed; hosts are those of test/support/site.ts. */
export const SMALL = {
  site: { name: 'Test Homes', privacyUrl: '/privacy' },
  services: {
    counter: {
      name: 'Counter',
      provider: 'Counter Ltd',
      category: 'analytics',
      hosts: ['tracker.localhost'],
    },
    films: { name: 'Films', provider: 'Films Inc', category: 'media', hosts: ['films.localhost'] },
  },
  cookies: [
    { name: 'visit', service: 'counter', purpose: 'Counts visits.', expiry: '1 year' },
    { name: 'session', category: 'necessary', purpose: 'Keeps you signed in.', expiry: 'session' },
  ],
} as const

export interface PageOptions {
  readonly manifest?: unknown
  /** Text of the manifest's script, where it is not JSON. */
  readonly json?: string
  readonly attributes?: string
  readonly head?: string
  readonly body?: string
  readonly lang?: string
}

/** A page that includes Latchkey by hand, as the README shows it. */
export function pageOf(options: PageOptions = {}): string {
  const json = options.json ?? JSON.stringify(options.manifest ?? SMALL).replace(/</g, '\\u003c')
  return `<!doctype html>
<html lang="${options.lang ?? 'en'}">
<head>
<meta charset="utf-8"><title>Test</title>
<script type="application/json" id="latchkey-manifest">${json}</script>
<script src="/latchkey/latchkey.js" data-level="mark" ${options.attributes ?? ''}></script>
${options.head ?? ''}
</head>
<body>
<main><h1>Home</h1><p><a href="#latchkey-settings">Cookie settings</a></p>${options.body ?? ''}</main>
</body>
</html>`
}

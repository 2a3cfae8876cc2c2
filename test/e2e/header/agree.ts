import fc from 'fast-check'
import { expect } from 'vitest'
import { expectedPolicy, visits, type Visit } from '../../support/csp-cases.ts'
import type { WebServer } from './web-server.ts'

/** The header is the page's policy, for visits of every kind. */
export async function expectToAgree(server: WebServer, manifest: unknown, host?: string): Promise<void> {
  await fc.assert(
    fc.asyncProperty(visits(manifest), async visit => {
      const { headers } = await server.ask('/', headersOf(visit))
      expect(headers['content-security-policy']).toBe(expectedPolicy(manifest, visit, host))
    }),
    { numRuns: 250 },
  )
}

function headersOf({ cookie, gpc }: Visit): Record<string, string> {
  return {
    ...(cookie === undefined ? {} : { cookie }),
    ...(gpc === undefined ? {} : { 'sec-gpc': gpc }),
  }
}

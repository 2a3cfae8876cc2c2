import { snippet, type Snippet } from '../../../src/build/snippet.ts'
import type { Cookie, Manifest } from '../../../src/manifest/types.ts'
import type { Names, Tracker, Vendor } from './trackers.ts'

export type Level = 'mark' | 'guard' | 'seal'

export interface LatchkeyOptions {
  /**
   * Whether the annex names the probes too. A landlord who takes the annex from what was observed has them. Default:
   * true.
   */
  readonly probes?: boolean
  /** Default: `report`, as without the attribute. */
  readonly undeclared?: 'report' | 'block'
}

/** The two blocks of Latchkey for a page with a tracker, as a landlord's build makes them. */
export function latchkeyBlocks(
  tracker: Tracker,
  vendor: Vendor,
  level: Level,
  { probes = true, undeclared = 'report' }: LatchkeyOptions = {},
): Pick<Snippet, 'head' | 'body'> {
  const { head, body } = snippet(manifestOf(tracker, vendor, probes), { level: level })
  return { head: head.replace(' data-level=', ` data-undeclared="${undeclared}" data-level=`), body }
}

/** The annex of a landlord with one tracker. */
export function manifestOf(
  { id, category, names, probes }: Tracker,
  { hosts }: Vendor,
  withProbes: boolean,
): Manifest {
  const declared = [...entries(id, names), ...(withProbes ? entries(id, probes) : [])]
  return {
    site: { name: 'Millbrook Homes', privacyUrl: '/privacy' },
    services: { [id]: { name: `The ${id} service`, provider: 'Vendor Inc.', category, hosts } },
    cookies: [
      ...declared,
      { name: 'JSESSIONID', category: 'necessary', purpose: 'Keeps you signed in.', expiry: 'session' },
    ],
  }
}

function entries(service: string, names: Names): Cookie[] {
  return Object.entries(names).map(([type, name]) => ({
    name: name as readonly string[],
    type: type as keyof Names,
    service,
    purpose: 'Counts visits.',
    expiry: '13 months',
  }))
}

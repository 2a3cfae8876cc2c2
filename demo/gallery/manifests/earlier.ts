import type { Manifest } from '../../../src/manifest/types.ts'
import millbrook from '../../manifest.ts'
import { services } from '../../manifest/services.ts'

/** The demo's manifest as it was when one service counted visits. */
export const earlier: Manifest = {
  ...millbrook,
  services: Object.fromEntries(Object.entries(services).filter(([id]) => id !== 'snowplow')),
}

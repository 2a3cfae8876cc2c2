import { createJiti } from 'jiti'

/**
 * The landlord's manifest. Node 20 reads no TypeScript by itself: jiti does.
 * @type {Promise<import('../../src/manifest/types.ts').Manifest>}
 */
export const manifest = createJiti(import.meta.url).import('../manifest.ts', { default: true })

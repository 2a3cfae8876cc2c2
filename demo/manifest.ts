import { defineManifest } from '../src/manifest/define-manifest.ts'
import { categories } from './manifest/categories.ts'
import { changes } from './manifest/changes.ts'
import { cookies } from './manifest/cookies.ts'
import { recipients } from './manifest/recipients.ts'
import { services } from './manifest/services.ts'

/**
 * What Millbrook Homes, a landlord that does not exist, stores, reads and lets others do.
 *
 * The cookie rows are those of an annex that a real landlord published, in its order and with its faults: see
 * manifest/cookies.ts for why they are kept, and run `npx latchkey validate demo/manifest.ts` to have them found.
 */
export default defineManifest({
  site: {
    name: 'Millbrook Homes',
    privacyUrl: '/privacy',
    contact: 'dpo@millbrook.example',
    updated: '2026-11-01',
    review: '2029-11-01',
    approvedBy: 'Head of Assurance',
    places: { Website: 'https://www.millbrook.example', MyOnline: 'https://my.millbrook.example' },
    transfers: 'listed',
  },
  categories,
  services,
  cookies,
  recipients,
  changes,
})

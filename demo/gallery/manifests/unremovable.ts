import { defineManifest } from '../../../src/manifest/define-manifest.ts'

/** A cookie that scripts neither see nor remove. */
export const unremovable = defineManifest({
  site: { name: 'Millbrook Homes', privacyUrl: '/privacy', contact: 'dpo@millbrook.example' },
  cookies: [
    {
      name: 'counter_id',
      category: 'analytics',
      purpose: { en: 'Counts visits.', cy: 'Cyfrif ymweliadau.' },
      expiry: '1 year',
      httpOnly: true,
    },
  ],
})

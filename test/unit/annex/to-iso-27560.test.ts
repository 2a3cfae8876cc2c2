import { describe, expect, it } from 'vitest'
import { toIso27560 } from '../../../src/annex/index.ts'
import type { Receipt } from '../../../src/choice/receipt.ts'
import type { Manifest } from '../../../src/manifest/types.ts'

const manifest: Manifest = {
  site: { name: { en: 'Millbrook Homes', cy: 'Cartrefi Millbrook' }, privacyUrl: '/privacy' },
  categories: {
    counting: { basis: 'statistics', aggregateOnly: true, solePurpose: true, title: 'Page counts' },
  },
  services: { vimeo: { name: 'Vimeo', provider: 'Vimeo.com, Inc.', category: 'media', country: 'US' } },
  cookies: [
    { name: 'vuid', service: 'vimeo', purpose: 'Counts plays.', expiry: '2 years' },
    { name: 'n', category: 'counting', purpose: 'Counts pages.', expiry: '1 day' },
  ],
  options: { lifetime: '1 year' },
}

const receipt: Receipt = {
  time: '2026-11-01T09:30:00.000Z',
  rules: 'uk-pecr-2026-02-05',
  by: 'banner',
  gpc: false,
  lang: 'cy',
  answers: { media: 'granted', counting: 'not objected' },
  fingerprints: { media: '1cov7ys', counting: '0sbwdqn' },
  left: [],
}

describe('a receipt after ISO/IEC TS 27560', () => {
  it('says who asked for what upon which ground, and what came of it', () => {
    const record = toIso27560(receipt, manifest)
    expect(record).toMatchObject({
      schema_version: 'ISO/IEC TS 27560:2023',
      privacy_notice: '/privacy',
      language: 'cy',
      party: { name: 'Cartrefi Millbrook' },
    })
    expect(record.purposes).toMatchObject([
      {
        purpose_type: 'media',
        lawful_basis: 'consent',
        fingerprint: '1cov7ys',
        pii_information: [{ names: ['vuid'], pii_type: 'cookie', retention_period: '2 years' }],
        recipient_third_parties: [{ name: 'Vimeo.com, Inc.', storage_location: 'US' }],
        event: { event_type: 'explicit', event_state: 'given', event_time: receipt.time },
      },
      {
        purpose_type: 'counting',
        lawful_basis: 'statistics',
        event: { event_type: 'objection', event_state: 'not objected', collection_method: 'banner' },
      },
    ])
    expect(record.purposes[0]?.event.valid_until).toMatch(/^2027-11-01/)
  })

  it('is plain data, and never throws at a manifest or ids that it does not know', () => {
    const record = toIso27560({ ...receipt, answers: { gone: 'refused' }, by: null, lang: null }, {})
    expect(JSON.parse(JSON.stringify(record))).toEqual(record)
    expect(record.purposes[0]).toMatchObject({ purpose_type: 'gone', event: { event_state: 'refused' } })
    expect(() => toIso27560(receipt, null as unknown as Manifest)).not.toThrow()
  })
})

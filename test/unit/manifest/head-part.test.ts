import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headPart } from '../../../src/manifest/head-part.ts'
import { readManifest } from '../../../src/manifest/read-manifest.ts'
import type { Manifest } from '../../../src/manifest/types.ts'

const WHOLE: Manifest = {
  site: { name: 'Millbrook Homes', hosts: ['assets.millbrook.example'], approvedBy: 'Head of Assurance' },
  categories: { surveys: { title: { en: 'Surveys' }, description: 'What you think.' } },
  services: {
    vimeo: {
      name: 'Vimeo',
      category: 'media',
      hosts: ['player.vimeo.com'],
      country: 'US',
      without: 'Watch it on vimeo.com.',
    },
  },
  cookies: [
    { name: 'a', purpose: 'Remembers.', expiry: '1 day', category: 'surveys', where: 'Website', group: 'g' },
  ],
  recipients: [{ name: 'Azure', data: 'All', purpose: 'Hosting' }],
  options: { lifetime: '3 months' },
}

describe('headPart', () => {
  it('leaves out what only readers need', () => {
    expect(headPart(WHOLE, '/texts.json')).toEqual({
      site: { hosts: ['assets.millbrook.example'] },
      categories: { surveys: {} },
      services: {
        vimeo: { name: 'Vimeo', category: 'media', hosts: ['player.vimeo.com'], country: 'US' },
      },
      cookies: [{ name: 'a', expiry: '1 day', category: 'surveys' }],
      options: { lifetime: '3 months' },
      texts: '/texts.json',
    })
  })

  it('says by itself where the whole manifest stands', () => {
    expect(headPart({}).texts).toBe('#latchkey-texts')
  })

  it('reads like the whole manifest', () => {
    expect(readManifest(headPart(WHOLE))).toEqual(readManifest(WHOLE))
  })

  it('keeps a row shut whose purpose is missing', () => {
    const faulty = { cookies: [{ name: 'a', expiry: '1 day', category: 'media' }] } as unknown as Manifest
    expect(readManifest(headPart(faulty)).names[0]?.category).toBe(null)
  })

  it('reads like the whole manifest, whatever stands in it, and after a way through JSON too', () => {
    const key = fc.constantFrom(
      ...[
        'site',
        'categories',
        'services',
        'cookies',
        'options',
        'texts',
        'hosts',
        'name',
        'category',
        'purpose',
      ],
      ...['basis', 'media', 'it', 'expiry', 'service'],
    )
    const value = fc.oneof(fc.constantFrom('media', 'it', '1 day', 'x.example', 'statistics'), fc.jsonValue())
    const anything = fc.letrec(tie => ({
      node: fc.oneof(
        { maxDepth: 5 },
        value,
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(key, tie('node')),
      ),
    })).node
    fc.assert(
      fc.property(anything, input => {
        const part = headPart(input as Manifest)
        expect(readManifest(part)).toEqual(readManifest(input))
        expect(readManifest(JSON.parse(JSON.stringify(part)))).toEqual(readManifest(input))
      }),
      { numRuns: 500 },
    )
  })
})

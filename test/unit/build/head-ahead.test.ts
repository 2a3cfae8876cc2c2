import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headAhead } from '../../../src/build/head-ahead.ts'
import { fingerprintOf } from '../../../src/choice/fingerprint.ts'
import { fingerprintOf as fingerprintAhead } from '../../../src/choice/fingerprint-ahead.ts'
import { readAhead } from '../../../src/manifest/read-ahead.ts'
import { readManifest } from '../../../src/manifest/read-manifest.ts'
import type { Declared } from '../../../src/manifest/declared.ts'
import type { Manifest } from '../../../src/manifest/types.ts'
import { landlord } from '../../support/landlord.ts'
import { oddManifest } from '../../support/odd-manifests.ts'
import { promised } from '../../support/promised.ts'

/** What the page reads of what the snippet wrote. */
const inPage = (manifest: unknown): Declared =>
  readAhead(JSON.parse(JSON.stringify(headAhead(manifest as Manifest))))

describe('the head part as the snippet writes it', () => {
  it('means the same as the whole manifest', () => {
    expect(readManifest(landlord).names.length).toBeGreaterThan(5)
    expect(promised(inPage(landlord))).toEqual(promised(readManifest(landlord)))
  })

  it('means the same as the whole manifest, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.oneof(oddManifest, fc.jsonValue()), manifest => {
        expect(promised(inPage(manifest))).toEqual(promised(readManifest(manifest)))
      }),
      { numRuns: 500 },
    )
  })

  it('carries the fingerprint of everything that can be decided, and is like no other for the rest', () => {
    const declared = readManifest(landlord)
    const ids = [...declared.categories.values(), ...declared.services.values()].map(({ id }) => id)
    const asked = ids.filter(id => !/necessary/.test(declared.services.get(id)?.category ?? id))
    expect(asked.length).toBeGreaterThan(5)
    for (const id of asked) {
      expect(fingerprintOf(declared, id)).toMatch(/^[\da-z]{7}$/)
      expect(fingerprintAhead(inPage(landlord), id)).toBe(fingerprintOf(declared, id))
    }
    expect(fingerprintAhead(inPage(landlord), 'nobody')).toBe('')
    expect(fingerprintAhead(readAhead(null), 'media')).toBe('')
  })

  it('keeps what lazy files look for: names of services, expiry, options, and where the texts are', () => {
    const cookies = [{ name: 'a', purpose: 'Counts.', expiry: '1 day', service: 'count', httpOnly: true }]
    const services = { count: { name: 'Count', category: 'analytics', hosts: ['COUNT.example'] } }
    const manifest = { services, cookies, options: { record: '/log' } } as unknown as Manifest
    expect(headAhead(manifest, '/texts.json')).toMatchObject({
      services: { count: { name: 'Count', hosts: ['count.example'] } },
      cookies: [{ name: ['a'], category: 'analytics', expiry: '1 day', httpOnly: true }],
      options: { record: '/log' },
      texts: '/texts.json',
    })
  })
})

describe('a page whose head part no snippet made', () => {
  it.each([
    [undefined],
    [null],
    ['text'],
    [{}],
    [landlord],
    [{ ...headAhead(landlord), cookies: {} }],
    [{ ...headAhead(landlord), services: { a: {} } }],
  ])('allows nothing optional: %o', part => {
    const { categories, services, names, lifetime } = readAhead(part)
    expect([...categories.keys()]).toEqual(['necessary'])
    expect([services.size, names.length]).toEqual([0, 0])
    // A refusal is kept all the same.
    expect(lifetime).toBe(readManifest({}).lifetime)
  })

  it('leaves the site its own hosts', () => {
    const part = {
      ...headAhead(landlord),
      services: { a: {} },
      site: { hosts: ['cdn.millbrook.example', 5] },
    }
    expect(readAhead(part).siteHosts).toEqual(['cdn.millbrook.example'])
  })

  it('keeps the names of the site’s own languages, whose texts wait', () => {
    const manifest = {
      ...landlord,
      languages: { so: { common: { settings: 'Habee' } } },
    } as unknown as Manifest
    expect(headAhead(manifest)).toMatchObject({ languages: { so: {} } })
  })
})

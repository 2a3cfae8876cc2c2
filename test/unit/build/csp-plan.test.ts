import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apacheConfig } from '../../../src/build/csp/apache.ts'
import { headerPlan } from '../../../src/build/csp/header-plan.ts'
import { nginxConfig } from '../../../src/build/csp/nginx.ts'
import { readManifest } from '../../../src/manifest/read-manifest.ts'
import { policyOf } from '../../../src/policy/policy.ts'
import { MANIFESTS, ODD } from '../../support/csp-cases.ts'

describe('the parts of a header', () => {
  it.each(Object.entries(MANIFESTS))('make the text of policyOf, whoever is allowed: %s', (_, manifest) => {
    const declared = readManifest(manifest)
    const { start, parts } = headerPlan(declared, 'www.site.example')
    const always = [...declared.services.values()].filter(
      ({ category }) => declared.categories.get(category ?? '')?.kind === 'none',
    )
    const choosable = [...declared.services.values()].filter(
      service => service.category && !always.includes(service),
    )
    fc.assert(
      fc.property(fc.subarray(choosable), chosen => {
        const allowed = new Set([...always, ...chosen].map(({ id }) => id))
        const sources = parts
          .filter(({ service, unless }) => {
            return (service === null || allowed.has(service)) && !unless.some(id => allowed.has(id))
          })
          .map(part => part.sources)
        expect(start + sources.join('')).toBe(policyOf(declared, id => allowed.has(id), 'www.site.example'))
      }),
    )
  })

  it('name nothing of a service that is faulty, and ask nobody about one without hosts', () => {
    const plan = headerPlan(readManifest(ODD))
    expect(JSON.stringify(plan)).not.toMatch(/faulty|hostless|marketing/)
  })
})

describe('a configuration', () => {
  it.each([
    ['nginx', nginxConfig],
    ['apache', apacheConfig],
  ])('of %s has no line that its server cannot read', (_, write) => {
    for (const manifest of Object.values(MANIFESTS)) {
      const lines = write(headerPlan(readManifest(manifest))).split('\n')
      // nginx reads no word of more than 4,096 bytes; the longest here are in double quotes.
      if (write === nginxConfig) {
        const words = lines.flatMap(line => line.match(/"[^"]*"|\S+/g) ?? [])
        expect(Math.max(...words.map(word => word.length))).toBeLessThan(4096)
      }
      expect(lines.filter(line => line.startsWith('#') && line.length > 120)).toEqual([])
    }
  })

  it('says nothing of Global Privacy Control where no category is on by itself', () => {
    for (const write of [nginxConfig, apacheConfig]) {
      expect(write(headerPlan(readManifest(MANIFESTS.landlord)))).not.toMatch(/sec.gpc/i)
      expect(write(headerPlan(readManifest(ODD)))).toMatch(/sec.gpc/i)
    }
  })
})

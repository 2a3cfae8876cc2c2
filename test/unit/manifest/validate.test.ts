import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KINDS } from '../../../src/manifest/categories.ts'
import { expirySeconds } from '../../../src/manifest/expiry.ts'
import { readManifest } from '../../../src/manifest/read-manifest.ts'
import { validate } from '../../../src/manifest/validate.ts'
import { rowFaults } from '../../support/faults-of.ts'
import { oddManifest, oddRow, oddService } from '../../support/odd-manifests.ts'

describe('validate with anything at all', () => {
  it('never throws', () => {
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, maxDepth: 4 })
    fc.assert(
      fc.property(fc.oneof(anything, oddManifest), input => void validate(input)),
      { numRuns: 300 },
    )
  })

  it('finds an error where the page shuts something, and only there', () => {
    fc.assert(
      fc.property(oddManifest, input => {
        expect(validate(input).errors.length > 0).toBe(readManifest(input).faults > 0)
      }),
      { numRuns: 300 },
    )
  })

  it('calls nothing an error that the page leaves open', () => {
    fc.assert(
      fc.property(oddService, oddRow, (service, row) => {
        const input = { services: { it: service }, cookies: [row] }
        const { errors } = validate(input)
        const { services, names, categories } = readManifest(input)
        const category = services.get('it')?.category
        if (errors.some(({ path }) => path.startsWith('services.it')) && typeof category === 'string') {
          expect(KINDS.get(categories.get(category)?.basis)).toBe('none')
        }
        if (errors.some(({ path }) => path.startsWith('cookies[0]'))) {
          expect(names.every(name => name.category === null)).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('agrees with the page on every lifetime', () => {
    const part = fc.constantFrom(
      '1',
      '0',
      '.',
      '000',
      ' ',
      '  ',
      'day',
      'days',
      'dayss',
      'year',
      'session',
      'until cleared',
      '-',
    )
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 5 }).map(parts => parts.join('')),
        expiry => {
          expect(rowFaults({ expiry }).some(fault => fault.startsWith('error'))).toBe(
            expirySeconds(expiry) === null,
          )
        },
      ),
    )
  })
})

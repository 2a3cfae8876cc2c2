import { expect, it } from 'vitest'
import { limitsOf } from '../../../src/inventory/observe/limits-of.ts'

const last = (error: unknown): string | undefined =>
  limitsOf({ lang: 'en', level: 'guard', full: 0, errors: [error] }).at(-1)

it('tells of whatever a page throws', () => {
  expect(last(new Error('no room'))).toContain('no room')
  expect(last('no room')).toContain('no room')
  expect(last(Object.create(null))).toContain('object')
})

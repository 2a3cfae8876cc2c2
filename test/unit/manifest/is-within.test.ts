import { expect, it } from 'vitest'
import { isWithin } from '../../../src/manifest/is-within.ts'

it.each([
  ['/', '/', true],
  ['/a', '/', true],
  ['/a', '/a', true],
  ['/a/b', '/a', true],
  ['/a/b', '/a/', true],
  ['/a/', '/a/', true],
  // What browsers do not send.
  ['/a', '/a/', false],
  ['/ab', '/a', false],
  ['/b', '/a', false],
  ['/', '/a', false],
])('finds a cookie at %s whose path is %s: %s', (path, folder, isThere) => {
  expect(isWithin(path, folder)).toBe(isThere)
})

import { expect, test } from 'vitest'
import { readManifest } from '../../../src/manifest/read-manifest.ts'
import { policyOf } from '../../../src/policy/policy.ts'

const MANIFEST = {
  site: { hosts: ['assets.example'] },
  services: {
    cdn: { name: 'CDN', category: 'necessary', hosts: ['cdn.example'] },
    counter: { name: 'Counter', category: 'analytics', hosts: ['*.counter.example'] },
    broken: { name: 'Broken', category: 'unheard-of', hosts: ['broken.example'] },
  },
}
const declared = readManifest(MANIFEST)
const sourcesWith = (...allowed: string[]): string[] =>
  policyOf(declared, id => allowed.includes(id), 'www.millbrook.example').split(' ')

test('names the site, its other hosts and the services that are allowed, on every port', () => {
  const sources = sourcesWith('cdn')
  expect(sources).toEqual(
    expect.arrayContaining(["'self'", 'www.millbrook.example:*', 'assets.example:*', 'cdn.example:*']),
  )
  expect(sources.join()).not.toContain('counter')
})

test('names a wildcard as it is declared once its service is allowed', () => {
  expect(sourcesWith('cdn', 'counter')).toContain('*.counter.example:*')
})

test('leaves to the site what is not about origins', () => {
  expect(sourcesWith()).toEqual(
    expect.arrayContaining(["'unsafe-inline'", "'unsafe-eval'", "'wasm-unsafe-eval'", 'data:', 'blob:']),
  )
  expect(sourcesWith().join(' ')).not.toMatch(/form-action|navigate|base-uri|sandbox|report/)
})

test('opens nothing for a faulty service', () => {
  expect(sourcesWith('cdn', 'counter').join()).not.toContain('broken')
})

test('is one directive, whatever a manifest holds', () => {
  const odd = readManifest({
    site: { hosts: ['a;b', "'none'", '*', 'x y', 'https://z.example', 'ok.example'] },
  })
  expect(policyOf(odd, () => true)).not.toMatch(/[;,]|'none'| \* /)
  expect(policyOf(odd, () => true)).toContain(' ok.example:*')
})

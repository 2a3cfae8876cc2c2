// Who owns an address or a name: the look-ups of the head against a plain scan of the manifest.
import { createJiti } from 'jiti'
import { bigManifest } from './big-manifest.mjs'
import { inWords, nanoseconds } from './measure.mjs'

const jiti = createJiti(import.meta.url)
const SIZE = { services: 1000, names: 5000 }

const { readManifest } = await jiti.import('../../src/manifest/read-manifest.ts')
const { createOwners } = await jiti.import('../../src/manifest/owners.ts')
const { validate } = await jiti.import('../../src/manifest/validate.ts')
const manifest = bigManifest(SIZE)
const declared = readManifest(manifest)
const owners = createOwners(declared)

console.log(`Owners, ${SIZE.services} services with ${SIZE.services * 3} hosts and ${SIZE.names} names`)
const row = (what, ns, scanNs) =>
  console.log(
    `  ${what.padEnd(34)} ${inWords(ns).padStart(9)}${scanNs ? `   scan ${inWords(scanNs).padStart(9)}   ${(scanNs / ns).toFixed(0)} times` : ''}`,
  )
for (const [what, address] of [
  ['address of a service', 'https://service-900.example/a.js'],
  ['address below a wildcard', 'https://a.b.cdn-900.example/a.js'],
  ['address of nobody', 'https://www.millbrook.example/a.js'],
]) {
  const url = new URL(address)
  row(
    what,
    nanoseconds(() => owners.ownersOf(url)),
    nanoseconds(() => scanHosts(declared, url)),
  )
}
for (const [what, name] of [
  ['name of a row', 'name_4501'],
  ['name that a prefix covers', 'pattern_4500_abc'],
  ['name that an ending covers', 'abc_of_4510'],
  ['name of nobody', 'sessionToken'],
  ['name of 4,000 letters of nobody', 'x'.repeat(4000)],
]) {
  row(
    what,
    nanoseconds(() => owners.namesOf(name, 'cookie')),
    nanoseconds(() => scanNames(declared, name)),
  )
}
row(
  'reading the manifest',
  nanoseconds(() => readManifest(manifest), { rounds: 5 }),
)
row(
  'preparing the look-ups',
  nanoseconds(() => createOwners(declared), { rounds: 5 }),
)
row(
  'validating the manifest',
  nanoseconds(() => validate(manifest), { rounds: 3 }),
)

function scanHosts({ services }, { hostname }) {
  return [...services.values()].filter(({ hosts }) =>
    hosts.some(host => (host.startsWith('*') ? hostname.endsWith(host.slice(1)) : hostname === host)),
  )
}

function scanNames({ names }, name) {
  return names.filter(({ pattern }) => {
    if (!pattern.includes('*')) return pattern === name
    const [start, end] = pattern.split('*')
    return name.startsWith(start) && name.endsWith(end)
  })
}

import { describe, expect, it } from 'vitest'
import { fingerprintOf } from '../../../src/choice/fingerprint.ts'
import { readManifest } from '../../../src/manifest/read-manifest.ts'
import type { Cookie, Manifest, Service } from '../../../src/manifest/types.ts'

const counter: Service = {
  name: 'Counter',
  provider: 'Counter Ltd',
  category: 'analytics',
  hosts: ['counter.example', 'cdn.counter.example'],
  role: 'processor',
  country: 'UK',
  safeguard: 'None is needed.',
}
const visits: Cookie = { name: 'visits', service: 'counter', purpose: 'Counts visits.', expiry: '1 year' }
const page: Cookie = { name: 'page', service: 'counter', purpose: 'Counts pages.', expiry: 'session' }
const films: Service = { name: 'Films', provider: 'Films Inc', category: 'media', hosts: ['films.example'] }

const before: Manifest = {
  site: { name: 'Millbrook Homes', updated: '2026-11-01' },
  categories: { analytics: { title: 'Counting', description: 'Counts.', doing: 'count' } },
  services: { counter, films },
  cookies: [visits, page],
  recipients: [{ name: 'Azure', data: 'All', purpose: 'Hosts.' }],
}

const withCounter = (changes: Partial<Service>): Manifest => ({
  ...before,
  services: { counter: { ...counter, ...changes }, films },
})

/** Categories whose fingerprint differs from that before. */
function differing(after: Manifest): string[] {
  const [one, other] = [readManifest(before), readManifest(after)]
  return [...new Set([...one.categories.keys(), ...other.categories.keys()])].filter(
    id => fingerprintOf(one, id) !== fingerprintOf(other, id),
  )
}

describe('what a manifest says, and a choice rests on', () => {
  it.each<[string, Manifest]>([
    ['a service more', { ...before, services: { ...before.services, other: { ...counter, hosts: [] } } }],
    ['a service less', { ...before, services: { films }, cookies: [] }],
    ['a host more', withCounter({ hosts: ['counter.example', 'cdn.counter.example', 'new.example'] })],
    ['a host less', withCounter({ hosts: ['counter.example'] })],
    ['another recipient', withCounter({ provider: 'Other Ltd' })],
    ['another role', withCounter({ role: 'controller' })],
    ['another country', withCounter({ country: 'US' })],
    ['a longer expiry', { ...before, cookies: [{ ...visits, expiry: '2 years' }, page] }],
    ['a shorter one', { ...before, cookies: [{ ...visits, expiry: '6 months' }, page] }],
    ['one that never ends', { ...before, cookies: [visits, { ...page, expiry: 'until cleared' }] }],
    [
      'another basis',
      {
        ...before,
        categories: { analytics: { basis: 'statistics', aggregateOnly: true, solePurpose: true } },
      },
    ],
  ])('is different with %s, in that category alone', (_what, after) => {
    expect(differing(after)).toEqual(['analytics'])
  })

  it('is different in both categories where a service moves from one to the other', () => {
    expect(differing(withCounter({ category: 'media' }))).toEqual(['analytics', 'media'])
  })

  it.each<[string, Manifest]>([
    ['the name of the site', { ...before, site: { name: 'Other Homes', updated: '2027-01-01' } }],
    [
      'how a category is called and described',
      { ...before, categories: { analytics: { title: 'A', description: 'B', doing: 'c' } } },
    ],
    ['how a service is called', withCounter({ name: 'Counter Pro' })],
    [
      'what is said about a service',
      withCounter({ safeguard: 'Clauses', moreInfo: 'https://counter.example/', without: 'Call us.' }),
    ],
    ['why it is necessary', withCounter({ ground: 'security', why: 'It is.' })],
    ['what an entry is for', { ...before, cookies: [{ ...visits, purpose: 'Other words.' }, page] }],
    [
      'where and with what it is explained',
      { ...before, cookies: [{ ...visits, where: 'Website', group: 'a' }, page] },
    ],
    ['the names of entries', { ...before, cookies: [{ ...visits, name: ['v', 'w*'] }, page] }],
    ['an expiry that is not the longest', { ...before, cookies: [visits, { ...page, expiry: '1 day' }] }],
    ['an expiry in another unit', { ...before, cookies: [{ ...visits, expiry: '12 months' }, page] }],
    ['recipients', { ...before, recipients: [] }],
    [
      'what has changed',
      { ...before, changes: [{ date: '2026-11-01', text: 'A', categories: ['analytics'] }] },
    ],
    ['for how long a choice is kept', { ...before, options: { lifetime: '3 months' } }],
    ['the order of hosts', withCounter({ hosts: ['cdn.counter.example', 'counter.example'] })],
    [
      'every other order',
      {
        cookies: [page, visits],
        services: { films, counter: Object.fromEntries(Object.entries(counter).reverse()) as never },
        categories: { media: {}, ...before.categories },
      },
    ],
  ])('is not %s', (_what, after) => {
    expect(after).not.toEqual(before)
    expect(differing(after)).toEqual([])
  })
})

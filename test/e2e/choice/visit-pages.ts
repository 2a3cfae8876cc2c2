import { pageOf, SMALL } from '../../support/manifests.ts'
import { BARRIER } from '../../support/tracked-site.ts'

export type Category = 'analytics' | 'media'
/** The manifests that the site has one after another. */
export type Version = 'first' | 'other host' | 'other words'

/** What a category's code would do: ask a host, and set a cookie. */
export const TRIES: Readonly<Record<Category, { readonly cookie: string; readonly address: string }>> = {
  analytics: { cookie: 'visit', address: 'tracker.localhost' },
  media: { cookie: 'film', address: 'films.localhost' },
}

const { counter } = SMALL.services
const FIRST = {
  ...SMALL,
  cookies: [...SMALL.cookies, { name: 'film', service: 'films', purpose: 'Shows films.', expiry: '1 year' }],
}

export const MANIFESTS: Readonly<Record<Version, unknown>> = {
  first: FIRST,
  'other host': {
    ...FIRST,
    services: { ...FIRST.services, counter: { ...counter, hosts: [...counter.hosts, 'more.localhost'] } },
  },
  'other words': { ...FIRST, cookies: FIRST.cookies.map(row => ({ ...row, purpose: 'In other words.' })) },
}

/** A page that says which manifest it has. */
export function sealedPage(level: 'guard' | 'seal', manifest: unknown): string {
  const version = Object.entries(MANIFESTS).find(([, one]) => one === manifest)?.[0]
  return pageOf({ manifest })
    .replace('<html', `<html data-version="${version}"`)
    .replace('<head>', `<head>${level === 'seal' ? BARRIER : ''}`)
    .replace('data-level="mark"', `data-level="${level}"`)
}

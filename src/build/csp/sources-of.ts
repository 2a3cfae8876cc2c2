import { policyOf } from '../../policy/policy.ts'

/** What a policy says of these hosts, cut from what `policyOf` gives, so that page and header cannot differ. */
export function sourcesOf(hosts: readonly string[]): string {
  const policyFor = (siteHosts: readonly string[]): string =>
    policyOf({ services: new Map(), siteHosts }, () => false)
  return policyFor(hosts).slice(policyFor([]).length)
}

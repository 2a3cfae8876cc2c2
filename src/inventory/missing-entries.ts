import { matches } from '../manifest/name-owners.ts'
import type { Finding } from './finding.ts'
import { isRequest, type RequestKind } from './observation.ts'
import type { ProposedEntries } from './propose-entries.ts'

/**
 * Proposed entries for what is really missing: not for products that no longer exist, which should leave the site, and
 * not for names whose row is there and misspelt.
 */
export function missingEntries(
  { services, cookies }: ProposedEntries,
  findings: readonly Finding[],
): ProposedEntries {
  const others = findings.filter(
    ({ kind, path, severity }) =>
      (kind === 'dead' && path === null) || (kind === 'likely-misspelt' && severity === 'error'),
  )
  const hosts = others
    .filter(({ what }) => isRequest({ kind: what as RequestKind }))
    .map(({ subject }) => subject)
  const isOther = (name: string, type: string): boolean =>
    others.some(({ subject, what }) => what === type && matches(name, subject))
  const left = Object.entries(services).filter(
    ([, service]) => !service.hosts.every(pattern => hosts.some(host => matches(pattern, host))),
  )
  return {
    services: Object.fromEntries(left),
    cookies: cookies.filter(({ name, type = 'cookie' }) => !isOther(name, type)),
  }
}

import { matches } from '../manifest/name-owners.ts'
import type { Finding } from './finding.ts'
import { isRequest, type RequestKind } from './observation.ts'
import type { ProposedEntries } from './propose-entries.ts'

/** Proposed entries without products that no longer exist: those should leave the site, and not come into the annex. */
export function withoutDead(
  { services, cookies }: ProposedEntries,
  findings: readonly Finding[],
): ProposedEntries {
  const dead = findings.filter(({ kind, path }) => kind === 'dead' && path === null)
  const hosts = dead
    .filter(({ what }) => isRequest({ kind: what as RequestKind }))
    .map(({ subject }) => subject)
  const isDead = (name: string, type: string): boolean =>
    dead.some(({ subject, what }) => what === type && matches(name, subject))
  const left = Object.entries(services).filter(
    ([, service]) => !service.hosts.every(pattern => hosts.some(host => matches(pattern, host))),
  )
  return {
    services: Object.fromEntries(left),
    cookies: cookies.filter(({ name, type = 'cookie' }) => !isDead(name, type)),
  }
}

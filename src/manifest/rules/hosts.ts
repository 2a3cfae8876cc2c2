import type { Finding, Path } from '../fault.ts'
import { readHost } from '../host.ts'
import type { Subject } from '../subject.ts'

interface Listed {
  readonly host: string
  readonly path: Path
  readonly service: string
  /** Position among all hosts. */
  readonly at: number
}

/** Hosts that belong to two services, or to a service and the site itself. */
export function* hosts(subject: Subject): Generator<Finding> {
  const site = new Set(subject.declared.siteHosts)
  const all: Listed[] = subject.services
    .flatMap(({ key, path, fields }) =>
      (Array.isArray(fields.hosts) ? fields.hosts : []).map((host: unknown, index) => ({
        host: readHost(host),
        path: [...path, 'hosts', index],
        service: key,
      })),
    )
    .map((each, at) => ({ ...each, at }))
  // The first service of each host, and the first other one, are enough to name.
  const owners = new Map<string, Listed[]>()
  for (const each of all) {
    const found = owners.get(each.host) ?? []
    if (each.host && found.every(({ service }) => service !== each.service))
      owners.set(each.host, [...found.slice(0, 1), each])
  }

  for (const { host, path, service, at } of all) {
    if (!host) continue
    const keys = covering(host)
    if (keys.some(key => site.has(key))) {
      yield {
        severity: 'warning',
        code: 'host-of-site',
        path,
        expected: "a host of somebody else's",
        received: `'${host}', which site.hosts has too`,
        advice: 'Remove one of the two: what is in site.hosts is always allowed.',
      }
    }
    const other = keys.flatMap(key => owners.get(key) ?? []).find(found => found.service !== service)
    // Where both name the same host, the later one is reported.
    if (!other || (other.host === host && at < other.at)) continue
    yield {
      severity: 'warning',
      code: 'overlapping-hosts',
      path,
      expected: 'a host that belongs to one service',
      received: `'${host}', which '${other.host}' of services.${other.service} covers too`,
      advice: 'Know that an address is let through as soon as either of them is allowed.',
    }
  }
}

/** The declared hosts that would match all that this one matches. */
function covering(host: string): string[] {
  const labels = host.replace(/^\*\./, '').split('.')
  const above = labels.map((_, index) => `*.${labels.slice(index).join('.')}`)
  return host.startsWith('*') ? above : [host, ...above.slice(1)]
}

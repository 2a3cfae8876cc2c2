import type { Declared } from './declared.ts'

/** Whether a service runs on the site's own hosts alone, so that nobody else has what it collects. */
export function isOwnService({ services, siteHosts }: Declared, id: unknown): boolean {
  const hosts = services.get(id as string)?.hosts ?? []
  return hosts.length > 0 && hosts.every(host => siteHosts.includes(host))
}

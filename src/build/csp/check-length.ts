import type { Declared } from '../../manifest/declared.ts'
import { Mistake } from '../mistake.ts'
import { sourcesOf } from './sources-of.ts'

/** What servers, proxies and content networks usually take for one header, name and all. */
const LONGEST_HEADER = 8192

const NAME = 'Content-Security-Policy: '

/** @throws {Mistake} where the policy with all allowed would be cut off or refused on its way. */
export function checkLength({ services, siteHosts }: Declared, policy: string): void {
  const length = NAME.length + policy.length
  if (length <= LONGEST_HEADER) return
  const heaviest = [{ id: 'site.hosts', hosts: siteHosts }, ...services.values()]
    .map(({ id, hosts }) => ({ id, hosts: hosts.length, bytes: sourcesOf(hosts).length }))
    .sort((one, other) => other.bytes - one.bytes)
    .slice(0, 3)
    .filter(({ hosts }) => hosts > 0)
    .map(
      ({ id, hosts, bytes }) =>
        `${id} (${hosts} ${hosts === 1 ? 'host' : 'hosts'}, ${inFigures(bytes)} bytes)`,
    )
  throw new Mistake(
    `With everything allowed the header would have ${inFigures(length)} bytes, and servers and proxies usually take ` +
      `${inFigures(LONGEST_HEADER)}. Nothing is written. Most of it: ${heaviest.join(', ')}. ` +
      'Write one *.name for many hosts under one name, and leave out hosts that nothing on the site asks for.',
    1,
  )
}

function inFigures(number: number): string {
  return number.toLocaleString('en-GB')
}

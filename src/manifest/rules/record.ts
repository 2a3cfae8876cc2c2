import { shown, type Finding } from '../fault.ts'
import { recordAddress } from '../record-address.ts'
import type { Subject } from '../subject.ts'
import { text } from '../text.ts'

/** A log to which nothing is posted: its address is of another host, not on https, or says more than where it is. */
export function* record({ options, declared }: Subject): Generator<Finding> {
  const address = text(options.record)
  // No host can be like it: what stays there is a path of the site.
  if (!address || recordAddress(address, declared, 'https://site.invalid')) return
  yield {
    severity: 'warning',
    code: 'record-address',
    path: ['options', 'record'],
    expected: 'a path such as /consent-log, or an https address of a host in site.hosts, without a query',
    received: shown(address),
    advice: 'Correct it, or add its host to site.hosts: until then no decision is posted.',
  }
}

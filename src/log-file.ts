import { readRecord } from './browser/cookies.ts'
import { report } from './browser/report.ts'
import type { Evidence } from './choice/evidence.ts'
import { fingerprintOf } from './choice/fingerprint.ts'
import { receiptOf } from './choice/receipt.ts'
import { decisionEvent } from './log/decision-event.ts'
import { readQueue, writeQueue } from './log/event-queue.ts'
import { postEvents } from './log/post-events.ts'
import { recordAddress } from './manifest/record-address.ts'
import type { Visit } from './visit.ts'

/**
 * Posts the decision that was just made to the site's log, and first what waits from before. It is kept before it is
 * posted, and nobody waits for the answer.
 */
export function logDecision(
  { declared, choice }: Pick<Visit, 'declared' | 'choice'>,
  evidence: Evidence,
  record: string,
): void {
  const address = soundAddress(declared, record)
  const text = readRecord()
  const receipt = receiptOf(declared, choice.decision, text)
  if (!address || !receipt) return
  const marks = Object.keys(receipt.answers).map(id => [id, fingerprintOf(declared, id)])
  // Where the browser keeps no record, what was just answered was answered upon the manifest as it is.
  const fingerprints = text ? receipt.fingerprints : (Object.fromEntries(marks) as Record<string, string>)
  const event = decisionEvent({ ...receipt, ...evidence, fingerprints }, location.origin)
  const isKept = writeQueue([...readQueue(Date.now()), event])
  void postEvents(address, isKept ? undefined : event)
}

/** Posts what waits from pages before, and forgets what has waited too long. */
export function postWaiting({ declared }: Pick<Visit, 'declared'>, record: string): void {
  writeQueue(readQueue(Date.now()))
  const address = soundAddress(declared, record)
  if (address) void postEvents(address)
}

function soundAddress(declared: Visit['declared'], record: string): string | null {
  const address = recordAddress(record, declared, location.origin)
  if (!address) {
    report(
      `options.record posts nothing to '${record}': it must be an address of this site, or on https of a host in site.hosts, without a query`,
    )
  }
  return address
}

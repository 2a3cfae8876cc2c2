import { report } from '../browser/report.ts'
import type { DecisionEvent } from './decision-event.ts'
import { readQueue, writeQueue } from './event-queue.ts'

/** Answers after which the same event may be taken later; any other refusal is final. */
const LATER = [408, 429]

/** What this document posts already. */
let posting = Promise.resolve()

/**
 * Posts what waits, one event after the other. The first that the log cannot take now ends it: the rest waits for the
 * next page. Documents that share the queue take turns, where the browser lets them.
 * @param unkept an event that the browser would not keep: it is posted once, whatever comes of it.
 */
export function postEvents(address: string, unkept?: DecisionEvent): Promise<void> {
  const run = (): Promise<void> => postAll(address, unkept)
  const { locks } = navigator as { readonly locks?: LockManager }
  posting = posting.then(() => (locks ? locks.request('latchkey-log', run) : run())).catch(run)
  return posting
}

async function postAll(address: string, unkept: DecisionEvent | undefined): Promise<void> {
  const events = readQueue(Date.now())
  for (const event of unkept ? [...events, unkept] : events) {
    const status = await post(address, event)
    if (!status || status >= 500 || LATER.includes(status)) break
    if (status >= 400) report(`options.record: the log refused a decision for good, with status ${status}`)
    // Read again: another tab may have added to it meanwhile.
    writeQueue(readQueue(Date.now()).filter(({ id }) => id !== event.id))
  }
}

/** Posts one event. Gives the status of the answer, 0 without one; what the answer says is never read. */
async function post(address: string, event: DecisionEvent): Promise<number> {
  try {
    const { status } = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/cloudevents+json' },
      body: JSON.stringify(event),
      // It goes on when the page is left.
      keepalive: true,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // Elsewhere is not where the site said.
      redirect: 'error',
      cache: 'no-store',
    })
    return status
  } catch {
    return 0
  }
}

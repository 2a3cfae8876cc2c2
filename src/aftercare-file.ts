import { writeRecord } from './browser/cookies.ts'
import { expireCookie } from './browser/expire-cookie.ts'
import { noteBeyond } from './gate/beyond.ts'
import { sweep as sweepNames } from './gate/sweep.ts'
import { createNameOwners } from './manifest/name-owners.ts'
import type { Visit } from './visit.ts'

export { followDecision, resume } from './ui/follow-decision.ts'
export { rehearse } from './gate/rehearse.ts'

/** How long a tracker that still runs may go on writing before it is swept after once more, in milliseconds. */
const AGAIN = 1000

/**
 * Removes declared entries that are not allowed now. A tracker that runs cannot be stopped from writing them again, so
 * they are removed once more a second later, and when the page is left.
 */
export function sweep({ declared, choice, note }: Pick<Visit, 'declared' | 'choice' | 'note'>): void {
  const owners = createNameOwners(declared)
  const run = (): void => void sweepNames(owners, choice, note)
  run()
  noteBeyond(note)
  setTimeout(run, AGAIN)
  addEventListener('pagehide', run, { once: true })
}

/**
 * Writes a record that did not take: another cookie of the name, such as one that a sister host has set for all, would
 * put it in doubt for good.
 */
export function replaceRecord(text: string, maxAgeMs: number): void {
  expireCookie('latchkey')
  writeRecord(text, maxAgeMs)
}

/** Has the file that explains faults print those of the page's manifest. */
export async function explain({ load, source }: Pick<Visit, 'source' | 'load'>): Promise<void> {
  const { explainFaults } = await load('validate', __INTEGRITY__.validate)
  explainFaults(source)
}

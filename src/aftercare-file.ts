import { listen } from './browser/listen.ts'
import { readSession } from './browser/session.ts'
import { noteBeyond } from './gate/beyond.ts'
import { rehearse } from './gate/rehearse.ts'
import { sweep as sweepNames } from './gate/sweep.ts'
import { namesNoHost } from './manifest/names-no-host.ts'
import { createNameOwners } from './manifest/name-owners.ts'
import { resume } from './ui/follow-decision.ts'
import type { Visit } from './visit.ts'

export { mendRecord, replaceRecord } from './choice/mend-record.ts'
export { followDecision } from './ui/follow-decision.ts'

/** How long a tracker that still runs may go on writing before it is swept after once more, in milliseconds. */
const AGAIN = 1000

/** What ends the sweep before. */
let stopSweeping = (): void => {}

/**
 * Removes declared entries that are not allowed now. A tracker that runs cannot be stopped from writing them again, so
 * they are removed once more a second later, and when the page is left.
 */
export function sweep({ declared, choice, note }: Pick<Visit, 'declared' | 'choice' | 'note'>): void {
  const owners = createNameOwners(declared)
  const run = (): void => void sweepNames(owners, choice, note)
  run()
  noteBeyond(note)
  // It is called at each change of a cookie: the last call sees to all.
  stopSweeping()
  const timer = setTimeout(run, AGAIN)
  const stopListening = listen('pagehide', run)
  stopSweeping = () => {
    clearTimeout(timer)
    stopListening()
  }
}

/** Does what few pages need at their start: explains faults, rehearses a level, goes on after a reload of ours. */
export async function begin(visit: Visit, rehearsed: 'guard' | 'seal' | undefined): Promise<void> {
  if (rehearsed) rehearse(visit, rehearsed)
  const session = readSession()
  if (session.focus !== undefined) await resume(visit, session)
  if (visit.declared.faults || namesNoHost(visit.declared)) await explain(visit)
}

/** Has the file that explains faults print those of the page's manifest, and what it lacks. */
async function explain({ load, source }: Pick<Visit, 'source' | 'load'>): Promise<void> {
  const { explainFaults } = await load('validate', __INTEGRITY__.validate)
  explainFaults(source)
}

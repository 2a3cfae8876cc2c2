import { readRecord } from './browser/cookies.ts'
import { listen } from './browser/listen.ts'
import { readSession, writeSession } from './browser/session.ts'
import { wholeManifest } from './browser/whole-manifest.ts'
import { keepRecord } from './choice/keep-record.ts'
import { keepLeft } from './choice/keep-evidence.ts'
import type { Method } from './choice/types.ts'
import { noteBeyond } from './gate/beyond.ts'
import { rehearse } from './gate/rehearse.ts'
import { sweep as sweepNames } from './gate/sweep.ts'
import { keepDecision, postWaiting } from './keep-decision.ts'
import { namesNoHost } from './manifest/names-no-host.ts'
import { createNameOwners } from './manifest/name-owners.ts'
import { followLeft, lookAgain, withdraw } from './gate/withdraw.ts'
import { reloadPage, resume } from './ui/follow-decision.ts'
import { tellLeft } from './ui/tell-left.ts'
import type { Situation, Visit } from './visit.ts'

export { mendRecord, replaceRecord } from './choice/mend-record.ts'
export { followLeft }

/** How long a tracker that still runs may go on writing before it is swept after once more, in milliseconds. */
const AGAIN = 1000

/** What ends the sweep before. */
let stopSweeping = (): void => {}

/**
 * Removes declared entries that are not allowed now. A tracker that runs cannot be stopped from writing them again, so
 * they are removed once more a second later, and when the page is left.
 */
export function sweep(visit: Visit): void {
  const { declared, choice, note } = visit
  const owners = createNameOwners(declared)
  // Whoever watches must not miss what came back.
  const run = (): unknown => lookAgain(visit) || sweepNames(owners, choice, note)
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

/** How long a reload waits for what takes the browser a while to remove, in milliseconds. */
const PATIENCE = 1000

/** What keeps the receipt's list of what is left up to date. */
let stopKeeping = (): void => {}

/**
 * Does what a decision leads to in storage, keeps what goes with its record and, where the document cannot follow it
 * otherwise, loads it again.
 */
export async function followDecision(visit: Visit, situation: Situation): Promise<void> {
  const { before, by, isNeeded } = situation
  // Where it was decided in our panel or form, they tell; where it was decided in another tab, nobody is here to be told.
  const isTold = /banner|embed|api/.test(by)
  const kept = keepDecision(visit, by)
  keepRecord(visit.source, visit.choice.decision)
  const removed = withdraw(visit, before, left => isTold && void tellLeft(visit, left))
  sweep(visit)
  stopKeeping()
  stopKeeping = followLeft(visit, left => left[0] && keepLeft(readRecord(), left))
  // Before a reload, which would end it.
  await kept
  const late = new Promise<void>(resolve => setTimeout(resolve, PATIENCE))
  const elsewhere = isNeeded ? await Promise.race([removed, late]) : []
  await reloadPage(visit, situation, elsewhere ?? [])
}

/** Does what few pages need at their start: explains faults, rehearses a level, goes on after a reload of ours. */
export async function begin(visit: Visit, rehearsed: 'guard' | 'seal' | undefined): Promise<void> {
  if (rehearsed) rehearse(visit, rehearsed)
  const session = readSession()
  const { cut, ...rest } = session
  if (cut) {
    const { by, lang } = cut
    writeSession(rest)
    // What was shown then was in the language of that page.
    await keepDecision({ ...visit, lang }, by as Method)
  }
  if (session.focus !== undefined) {
    await resume(visit, session)
    // What the reload cut short.
    void withdraw(visit, session.elsewhere, left => {
      keepLeft(readRecord(), left)
      void tellLeft(visit, left)
    })
  }
  await postWaiting(visit)
  // Visitors who have decided need not pay for what is said to a missing host.
  const { declared, choice } = visit
  if (declared.faults || (choice.decision.asks[0] && namesNoHost(declared))) await explain(visit)
}

/** Has the file that explains faults print those of the page's manifest, and what it lacks. */
async function explain({ load, source }: Pick<Visit, 'source' | 'load'>): Promise<void> {
  const { explainFaults } = await load('validate', __INTEGRITY__.validate)
  explainFaults(await wholeManifest(source))
}

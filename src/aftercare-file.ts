import { readRecord } from './browser/cookies.ts'
import { listen } from './browser/listen.ts'
import { report } from './browser/report.ts'
import { readSession } from './browser/session.ts'
import { readEvidence, type Evidence } from './choice/evidence.ts'
import { keepEvidence } from './choice/keep-evidence.ts'
import { RULES_VERSION } from './manifest/data/rules-version.ts'
import type { Method } from './choice/types.ts'
import { noteBeyond } from './gate/beyond.ts'
import { rehearse } from './gate/rehearse.ts'
import { sweep as sweepNames } from './gate/sweep.ts'
import { namesNoHost } from './manifest/names-no-host.ts'
import { createNameOwners } from './manifest/name-owners.ts'
import { isFields } from './manifest/is-fields.ts'
import { text } from './manifest/text.ts'
import { followDecision, resume } from './ui/follow-decision.ts'
import type { LazyFiles, Stop, Visit } from './visit.ts'
import { baseLanguage } from './words/text-in.ts'

export { mendRecord, replaceRecord } from './choice/mend-record.ts'

/** How long a tracker that still runs may go on writing before it is swept after once more, in milliseconds. */
const AGAIN = 1000

/** A decision that came longer ago is not the one that is followed now. In milliseconds; a record has minutes only. */
const JUST_NOW = 120_000

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

/**
 * Does what a decision leads to: sweeps, keeps what goes with the record, tells the site's log, and follows it in a
 * sealed document.
 * @param sealed what is known of a sealed document.
 */
export async function follow(
  visit: Visit,
  by: Method,
  sealed: Parameters<typeof followDecision>[1] | null,
): Promise<void> {
  sweep(visit)
  // Before a reload, which would end it.
  await keep(visit, by)
  if (sealed) await followDecision(visit, sealed)
}

/** The decision that was kept last. */
let kept = ''

/** Keeps what goes with a record that was made here, once. What was allowed without a record has none. */
async function keep(visit: Visit, by: Method): Promise<void> {
  const { declared, choice, lang } = visit
  const { time, answers, gpc } = choice.decision
  const record = readRecord()
  const decided = record ?? JSON.stringify([time, answers])
  if (by === 'other' || time === null || Math.abs(Date.now() - time) > JUST_NOW) return
  if (decided === kept || readEvidence(record)) return
  kept = decided
  // Other words than ours are those of the page.
  const shown = by === 'api' ? baseLanguage(lang) : baseLanguage(lang) === 'cy' ? 'cy' : 'en'
  const evidence: Evidence = { by, gpc, rules: RULES_VERSION, lang: shown, left: [] }
  if (record) keepEvidence(record, evidence)
  await withLog(visit, (log, address) => log.logDecision({ declared, choice }, evidence, address))
}

/** Does something with the site's log where it has one. */
async function withLog(
  { source, load }: Pick<Visit, 'source' | 'load'>,
  work: (log: LazyFiles['log'], address: string) => Stop,
): Promise<void> {
  const options = isFields(source) ? source.options : null
  const address = text(isFields(options) ? options.record : '')
  try {
    if (address) work(await load('log', __INTEGRITY__.log), address)
  } catch (error) {
    report('cannot load', error)
  }
}

/** Does what few pages need at their start: explains faults, rehearses a level, goes on after a reload of ours. */
export async function begin(visit: Visit, rehearsed: 'guard' | 'seal' | undefined): Promise<void> {
  if (rehearsed) rehearse(visit, rehearsed)
  const session = readSession()
  if (session.focus !== undefined) await resume(visit, session)
  await withLog(visit, (log, address) => log.postWaiting(visit, address))
  if (visit.declared.faults || namesNoHost(visit.declared)) await explain(visit)
}

/** Has the file that explains faults print those of the page's manifest, and what it lacks. */
async function explain({ load, source }: Pick<Visit, 'source' | 'load'>): Promise<void> {
  const { explainFaults } = await load('validate', __INTEGRITY__.validate)
  explainFaults(source)
}

import { readRecord } from './browser/cookies.ts'
import { report } from './browser/report.ts'
import { readEvidence, type Evidence } from './choice/evidence.ts'
import { keepEvidence } from './choice/keep-evidence.ts'
import type { Method } from './choice/types.ts'
import { RULES_VERSION } from './manifest/data/rules-version.ts'
import { spokenLanguage } from './languages/spoken-language.ts'
import { isFields } from './manifest/is-fields.ts'
import { text } from './manifest/text.ts'
import type { LazyFiles, Stop, Visit } from './visit.ts'
import { baseLanguage } from './words/text-in.ts'

/** A decision that came longer ago is not the one that is followed now. In milliseconds; a record has minutes only. */
const JUST_NOW = 120_000

/** The decision that was kept last. */
let kept = ''

/**
 * Keeps what goes with a record that was just made here, once, and tells the site's log where it has one. What another
 * tab decided is kept there, and what was allowed without a record has none. Never rejects.
 */
export async function keepDecision(visit: Visit, by: Method): Promise<void> {
  const { declared, choice, lang } = visit
  const { time, answers, gpc } = choice.decision
  const record = readRecord()
  // A browser that keeps no record still has this decision once.
  const decided = record ?? JSON.stringify([time, answers])
  if (by === 'other' || time === null) return
  // What was taken over has the time at which it was said.
  if (by !== 'moved' && Math.abs(Date.now() - time) > JUST_NOW) return
  if (decided === kept || readEvidence(record)) return
  kept = decided
  // What could not be removed is known seconds later, and joins it then.
  const left: Evidence['left'] = []
  // Other words than ours are those of the page.
  const shown = by === 'api' ? baseLanguage(lang) : spokenLanguage(lang, visit.source)
  const evidence: Evidence = { by, gpc, rules: RULES_VERSION, lang: shown, left }
  if (record) keepEvidence(record, evidence)
  await withLog(visit, (log, address) => log.logDecision({ declared, choice }, evidence, address))
}

/** Posts what the site's log could not take before, or forgets it where there is no log any more. Never rejects. */
export async function postWaiting(visit: Visit): Promise<void> {
  if (logOf(visit)) return withLog(visit, (log, address) => log.postWaiting(visit, address))
  try {
    localStorage.removeItem('latchkey-log')
  } catch {
    // Storage is refused, so nothing waits there.
  }
}

/** The address of the site's log as the manifest says it, unchecked; empty where there is none. */
function logOf({ source }: Visit): string {
  const options = isFields(source) ? source.options : null
  return text(isFields(options) ? options.record : '')
}

/** Does something with the site's log, where it has one. */
async function withLog(visit: Visit, work: (log: LazyFiles['log'], address: string) => Stop): Promise<void> {
  const address = logOf(visit)
  try {
    if (address) work(await visit.load('log', __INTEGRITY__.log), address)
  } catch (error) {
    report('cannot load', error)
  }
}

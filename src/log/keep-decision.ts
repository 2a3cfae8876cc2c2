import { readRecord } from '../browser/cookies.ts'
import { report } from '../browser/report.ts'
import { readEvidence, type Evidence } from '../choice/evidence.ts'
import { keepEvidence } from '../choice/keep-evidence.ts'
import type { Method } from '../choice/types.ts'
import { RULES_VERSION } from '../manifest/data/rules-version.ts'
import { isFields } from '../manifest/is-fields.ts'
import { text } from '../manifest/text.ts'
import type { LazyFiles, Stop, Visit } from '../visit.ts'
import { baseLanguage } from '../words/text-in.ts'

/** A decision that came longer ago is not the one that is followed now. In milliseconds; a record has minutes only. */
const JUST_NOW = 120_000

/** The decision that was kept last. */
let kept = ''

/** Keeps what goes with a record that was made here, once. What was allowed without a record has none. */
export async function keepDecision(visit: Visit, by: Method): Promise<void> {
  const { declared, choice, lang } = visit
  const { time, answers, gpc } = choice.decision
  const record = readRecord()
  const decided = record ?? JSON.stringify([time, answers])
  if (by === 'other' || time === null) return
  if (by !== 'moved' && Math.abs(Date.now() - time) > JUST_NOW) return
  if (decided === kept || readEvidence(record)) return
  kept = decided
  // Other words than ours are those of the page.
  const shown = by === 'api' ? baseLanguage(lang) : baseLanguage(lang) === 'cy' ? 'cy' : 'en'
  const evidence: Evidence = { by, gpc, rules: RULES_VERSION, lang: shown, left: [] }
  if (record) keepEvidence(record, evidence)
  await withLog(visit, (log, address) => log.logDecision({ declared, choice }, evidence, address))
}

/** Does something with the site's log where it has one. */
export async function withLog(
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

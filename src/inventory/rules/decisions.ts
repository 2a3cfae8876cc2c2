import type { Comparison } from '../annex-subject.ts'
import type { Finding } from '../finding.ts'
import { OURS, type EntryKind, type Evidence, type Stage } from '../observation.ts'

/** What was still there when it should have been gone, and what a withdrawal could not remove. */
export function* notRemoved(comparison: Comparison): Generator<Finding> {
  const { entries, rulingRow, allowed, seen, stageOf } = comparison
  const last = seen.stages[seen.stages.length - 1]
  if (!last || last.name === 'before-choice') return
  const told = new Set<string>()
  for (const observation of entries) {
    const { kind, name, isThere, evidence } = observation
    const row = rulingRow(observation)
    const id = row?.service || row?.category || ''
    // What was never allowed and is there came too early: another finding says so.
    const wasFirst = evidence.some(one => {
      const stage = stageOf(one)
      return stage !== undefined && stage !== last && allowed(id, stage)
    })
    if (!row || allowed(id, last) || !isThere || !wasFirst) continue
    told.add(`${kind} ${name}`)
    const left = seen.left?.find(one => one.name === name && one.type === kind)
    yield remaining({ name, kind, why: left?.why, path: row.path, id, is: 'is', evidence })
  }
  // It may be out of sight: on another path, on another site, or of a page before this one.
  for (const { name, type, why } of seen.left ?? []) {
    const kind = type as EntryKind
    const row = rulingRow({ kind, name })
    const id = row?.service || row?.category || ''
    const key = `${kind} ${name}`
    if (!row || allowed(id, last) || told.has(key) || OURS.test(name)) continue
    told.add(key)
    const same = entries.filter(one => one.kind === kind && one.name === name)
    const is = same.some(({ isThere }) => isThere) ? 'is' : 'may be'
    const evidence = same.flatMap(one => one.evidence)
    yield remaining({ name, kind, why, path: row.path, id, is, evidence })
  }
}

interface Remaining extends Pick<Finding, 'path' | 'id' | 'evidence'> {
  readonly name: string
  readonly kind: Finding['what']
  readonly why: string | undefined
  readonly is: 'is' | 'may be'
}

function remaining({ name, kind, why, is, ...about }: Remaining): Finding {
  return {
    ...about,
    kind: 'not-removed',
    severity: why !== undefined && why !== 'comes back' ? 'warning' : 'error',
    subject: name,
    what: kind,
    message: `'${name}' ${is} still there after the visitor said no${why ? `: ${why}` : ''}. Give its 'path' and 'domain' in the annex, stop what writes it, or end it on the server.`,
  }
}

/** Something was allowed by code, and no visitor had done anything. */
export function* grantedByScript({ seen }: Comparison): Generator<Finding> {
  const sights = seen.observed.flatMap(({ evidence }) => evidence)
  for (const [index, stage] of seen.stages.entries()) {
    const before = seen.stages[index - 1]?.allowed ?? []
    const granted = stage.allowed.filter(id => !before.includes(id))
    if (stage.by !== 'api' || stage.hadAction !== false || !granted.length) continue
    yield {
      kind: 'granted-by-script',
      severity: 'error',
      subject: granted.join(', '),
      what: 'category',
      path: null,
      id: granted[0] ?? '',
      message: `${nameOf(stage)} allowed ${granted.map(id => `'${id}'`).join(', ')}, and the visitor had done nothing. Consent is what a visitor does: call accept() and decide() from a control that they press.`,
      evidence: sightOf(stage, index, sights),
    }
  }
}

function nameOf({ who, line }: Stage): string {
  if (!who) return 'A script'
  return `The script ${who}${typeof line === 'number' ? `, line ${line},` : ''}`
}

/** The script that decided, as evidence. On which page that was, what was seen after it tells, or else before it. */
function sightOf({ who, line }: Stage, stage: number, sights: readonly Evidence[]): Evidence[] {
  if (!who) return []
  const [before] = sights.filter(one => one.stage < stage).slice(-1)
  const { page = '', when = 0 } = sights.find(one => one.stage === stage) ?? before ?? {}
  return [{ how: 'hook', who, line: line ?? null, page, frame: null, when, stage }]
}

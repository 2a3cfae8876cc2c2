import type { Comparison } from '../annex-subject.ts'
import type { Finding } from '../finding.ts'

/** What was still there when it should have been gone. */
export function* notRemoved({ entries, rowsOf, allowed, seen, stageOf }: Comparison): Generator<Finding> {
  const last = seen.stages[seen.stages.length - 1]
  if (!last || last.name === 'before-choice') return
  for (const { kind, name, isThere, evidence } of entries) {
    const row = rowsOf(name).find(({ type }) => type === kind)
    const id = row?.service || row?.category || ''
    const left = seen.left?.find(one => one.name === name && one.type === kind)
    // What was never allowed and is there came too early: another finding says so.
    const wasFirst = evidence.some(one => {
      const stage = stageOf(one)
      return stage !== undefined && stage !== last && allowed(id, stage)
    })
    if (!row || allowed(id, last) || !(left ?? (isThere && wasFirst))) continue
    yield {
      kind: 'not-removed',
      severity: left && left.why !== 'comes back' ? 'warning' : 'error',
      subject: name,
      what: kind,
      path: row.path,
      id,
      message: `'${name}' is still there after the visitor said no${left ? `: ${left.why}` : ''}. Give its 'path' and 'domain' in the annex, stop what writes it, or end it on the server.`,
      evidence,
    }
  }
}

/** Something was allowed by code, and no visitor had done anything. */
export function* grantedByScript({ seen }: Comparison): Generator<Finding> {
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
      message: `A script allowed ${granted.map(id => `'${id}'`).join(', ')}, and the visitor had done nothing. Consent is what a visitor does: call accept() and decide() from a control that they press.`,
      evidence: [],
    }
  }
}

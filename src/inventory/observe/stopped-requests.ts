import type { Held } from '../../gate/held.ts'
import { requestKind } from './request-kind.ts'
import { EXTENSION } from '../observation.ts'
import type { Request } from './sighting.ts'
import { bare } from './stack.ts'

/** What a policy of the page says that it stopped, as browsers report it. */
export interface Violation {
  readonly blockedURL?: string
  readonly effectiveDirective?: string
  readonly sourceFile?: string | null
  readonly lineNumber?: number | null
  readonly disposition?: string
}

/** What the gate holds and what policies stopped, of hosts that are not the site's own. */
export function stoppedRequests(
  held: readonly Held[],
  violations: readonly Violation[],
  { isOwn, stageAt }: { isOwn: (url: URL) => boolean; stageAt: (when: number) => number },
): Request[] {
  const found: Request[] = []
  const page = bare(location.href)
  const add = (
    address: string,
    what: string,
    more: Pick<Request, 'outcome'> & Partial<Request['evidence']>,
  ): void => {
    try {
      const url = new URL(address)
      if (!/^(http|ws)s?:$/.test(url.protocol) || isOwn(url)) return
      const { outcome, how = 'gate', who = null, line = null, when = performance.now() } = more
      if (EXTENSION.test(who ?? '')) return
      const evidence = {
        how,
        who: who && bare(who) !== page ? bare(who) : null,
        line,
        page,
        frame: null,
        when,
        stage: stageAt(when),
      }
      const request: Request = {
        kind: requestKind(what, url.pathname),
        host: url.hostname,
        outcome,
        count: 1,
        evidence,
      }
      // Told of at `seal`, and in the browser's own reports again.
      const isKnown = ({ kind, host, evidence: { how: by } }: Request): boolean =>
        how === 'violation' && by === how && kind === request.kind && host === request.host
      if (!found.some(isKnown)) found.push(request)
    } catch {
      // `inline`, `eval`, or a name: nobody was asked.
    }
  }
  for (const { what, url, outcome, why, who, when } of held) {
    if (!/^(stopped|fetched)$/.test(outcome) || url === null) continue
    const how = why === 'policy of the page' ? 'violation' : 'gate'
    add(url, what, { outcome: outcome as 'stopped', how, who, when })
  }
  for (const { blockedURL = '', effectiveDirective = '', sourceFile, lineNumber } of violations) {
    add(blockedURL, effectiveDirective, {
      outcome: 'stopped',
      how: 'violation',
      who: sourceFile ?? null,
      line: lineNumber ?? null,
      // Browsers do not say when.
    })
  }
  return found
}
